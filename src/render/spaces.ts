/**
 * White space as it is meant. Chromium drops a collapsible space at the end of each line, and with it the only thing in a
 * tagged PDF that parts the two words; spaces that are preserved (`white-space-collapse: preserve`) are printed. So the
 * page is written with exactly the spaces that count: one between words, none where a block begins or ends.
 */

// What flows within a line; every other element ends it.
const inline = new Set(
  'a abbr b bdi cite code del em i kbd mark q s small span strong sub sup u wbr'.split(' '),
);

// Copied as they are.
const kept = /^<(style|script|svg|pre|title)[\s>]/i;

const token = /<!--[\s\S]*?-->|<(style|script|svg|pre|title)[\s>][\s\S]*?<\/\1>|<[^>]+>|[^<]+/gi;

const collapsible = /[ \t\n\r\f]+/g;

/** Collapses white space in a piece of a body that ends with a block as CSS would, so that it can be preserved from there on. */
export function settleSpaces(body: string): string {
  const out: string[] = [];
  // Whether a space here would be at the beginning of a line or after another one.
  let atSpace = true;
  for (const [part] of body.matchAll(token)) {
    if (part.startsWith('<!--')) continue;
    if (kept.test(part)) {
      out.push(part);
      atSpace = false;
    } else if (part.startsWith('<')) {
      if (!isInline(part)) {
        trimEnd(out);
        atSpace = true;
      }
      out.push(part);
      if (/^<img[\s>]/i.test(part)) atSpace = false;
    } else {
      const text = part.replace(collapsible, ' ');
      const shown: string = atSpace && text.startsWith(' ') ? text.slice(1) : text;
      out.push(shown);
      if (shown !== '') atSpace = shown.endsWith(' ');
    }
  }
  // A block begins after it, or the page ends.
  trimEnd(out);
  return out.join('');
}

const isInline = (tag: string): boolean =>
  inline.has((/^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? '').toLowerCase());

/** Takes the space away that stands at the end of a line, also inside the inline elements that end there. */
function trimEnd(out: string[]): void {
  for (let index = out.length - 1; index >= 0; index -= 1) {
    const part = out[index] ?? '';
    if (!part.startsWith('<')) {
      out[index] = part.replace(/ $/, '');
      return;
    }
    if (!/^<\/[a-z]/i.test(part) || !isInline(part)) return;
  }
}
