import Handlebars from 'handlebars';

/** A piece of HTML that the templates must not escape again. */
export type Html = InstanceType<typeof Handlebars.SafeString>;

export const html = (source: string): Html => new Handlebars.SafeString(source);

export const escapeHtml = (text: string): string => Handlebars.escapeExpression(text);

/** A drawing that says something: Chromium makes a figure of an SVG with a role of its own, not of a box round it. */
export const described = (svg: string, text: string): string =>
  svg.replace(' aria-hidden="true"', ` role="img" aria-label="${escapeHtml(text)}"`);

/**
 * Draws narrow no-break spaces (U+202F) in the text of a page: none of the faces has that sign, so it becomes a
 * no-break space with less width. Attributes, titles and styles are left alone.
 */
export function drawNarrowSpaces(page: string): string {
  const start = page.indexOf('<body');
  return (
    page.slice(0, start).replaceAll('\u202f', '\u00a0') +
    page
      .slice(start)
      .replace(/>[^<]*\u202f[^<]*</g, (text) =>
        text.replaceAll('\u202f', '<span class="schmal">\u00a0</span>'),
      )
      .replaceAll('\u202f', '\u00a0')
  );
}
