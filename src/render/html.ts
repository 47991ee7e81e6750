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
  const body = page.indexOf('<body');
  let drawn = '';
  let from = 0;
  for (let at = page.indexOf(narrow); at >= 0; at = page.indexOf(narrow, at + 1)) {
    const isText = at > body && page.lastIndexOf('>', at) > page.lastIndexOf('<', at);
    drawn += page.slice(from, at) + (isText ? '<span class="schmal">\u00a0</span>' : '\u00a0');
    from = at + 1;
  }
  return drawn + page.slice(from);
}

const narrow = '\u202f';
