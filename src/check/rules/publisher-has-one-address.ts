import { report } from '../../problem/index.ts';
import { offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/**
 * Street and postcode of the publisher in the imprint are those of `herausgeber: anschrift`, where one of the two is
 * the same and the other is not; so are they where the responsible person has the same street. Where both differ it is
 * another house, where no number stands no address. So is the only mailbox given for the publisher, in its own domain.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Geschäftsstelle\
 *   Mühlweg 5\
 *   01234 Blautal
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   E-Mail: ⟦info@kulturring-rotental.de⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   ⟦Amselweg 13⟧\
 *   01099 Rotental
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, ⟦0109 Rotental⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, ⟦01909 Rotental⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental
 *
 *   Verantwortlich: Berta Amsel, Amselweg 3, ⟦01909 Rotental⟧
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental
 *
 *   Berta Amsel, Amselweg 3, 01099 Rotental (verantwortlich nach § 18 Abs. 2 MStV)
 */
export const publisherHasOneAddress: Rule = {
  id: 'publisher-has-one-address',
  needs: ['handreichung', 'serie'],
  *check({ chapter, handreichung, texts, sources, place }) {
    const { name, anschrift = '' } = handreichung.herausgeber;
    const [street, town] = addressIn(anschrift.split(/,\s*|\n/).map((text) => ({ text, start: 0 })));
    const impressum = chapter('impressum');
    const block = texts.find(({ root }) => root === impressum?.text);
    if (block === undefined || street === undefined || town === undefined) return;
    const source = sources.get(block.file) ?? '';
    for (const node of block.root.children) {
      const at = offsetsOf(node);
      if (node.type !== 'paragraph' || at === undefined) continue;
      const isOwn = source.slice(at.start, at.end).includes(name);
      const mailbox = isOwn
        ? otherMailbox(source.slice(at.start, at.end), handreichung.herausgeber.email)
        : undefined;
      if (mailbox !== undefined) {
        const { found, known } = mailbox;
        const from = at.start + mailbox.at;
        yield report(
          'publisher-has-one-address',
          { found, known },
          { place: place(block.file, from, from + found.length), expected: [known] },
        );
      }
      const said = addressIn(linesOf(source, at.start, at.end));
      if (said[0] === undefined || said[1] === undefined) continue;
      const [isStreet, isTown] = [said[0].text === street.text, said[1].text === town.text];
      if (isStreet === isTown || (!isOwn && !(isStreet && shareWord(said[1].text, town.text)))) continue;
      const [found, known] = isStreet ? [said[1], town] : [said[0], street];
      yield report(
        'publisher-has-one-address',
        { found: found.text, known: known.text },
        {
          place: place(block.file, found.start, found.start + found.text.length),
          expected: [known.text],
        },
      );
    }
  },
};

/** The only address of the publisher's own domain, where it is another than that of `herausgeber: email`. */
function otherMailbox(text: string, known = ''): { found: string; known: string; at: number } | undefined {
  const found = [...text.matchAll(/(?<![\w.+:-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)];
  const [one] = found;
  if (one === undefined || known === '' || found.length > 1 || text.includes(known)) return undefined;
  const domainOf = (email: string): string => (email.split('@')[1] ?? '').toLowerCase();
  return domainOf(one[0]) === domainOf(known) ? { found: one[0], known, at: one.index } : undefined;
}

/** The postcode or the name of the town: with the same street that is no other house. */
const shareWord = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word));

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The line with the postcode and the one with a house number above it. */
function addressIn(lines: readonly Line[]): readonly [Line | undefined, Line | undefined] {
  const at = lines.findIndex(({ text }) => /^\d{4,6} \p{Lu}/u.test(text));
  const [street, town] = [lines[at - 1], lines[at]];
  return street !== undefined && /\p{L}.* \d+\s?[a-z]?$/u.test(street.text)
    ? [street, town]
    : [undefined, undefined];
}

/** Lines or parts of lines between commas, without the sign of a hard break. */
function linesOf(source: string, start: number, end: number): readonly Line[] {
  return [...source.slice(start, end).matchAll(/[^\s,\\][^,\\\n\r]*/g)].map(({ 0: text, index }) => ({
    // What is said in brackets behind the town is no part of its name.
    text: text.replace(/ \(\p{L}+ .*$/u, '').trimEnd(),
    start: start + index,
  }));
}
