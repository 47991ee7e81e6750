import { report } from '../../problem/index.ts';
import { publisher } from '../imprint/publisher.ts';
import { imprintBlocks, imprintSections } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * Street and postcode of the publisher in the imprint are those of `herausgeber: anschrift`, where one of the two is
 * the same and the other is not; so are they where the responsible person has the same street. Where both differ it is
 * another house, where no number stands no address. So is the only mailbox given for the publisher, in its own domain, and a
 * website of nearly the same name.
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
 *   ## Herausgeber
 *
 *   Kulturring Rotental e. V.
 *
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
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental
 *
 *   Berta Amsel, Amselweg 3, 01099 Rotental (§ 8 des Landespressegesetzes)
 */
export const publisherHasOneAddress: Rule = {
  id: 'publisher-has-one-address',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { name, anschrift = '', email, url } = material.handreichung.herausgeber;
    const [street, town] = addressIn(
      anschrift.split(/,\s*|\n/).map((text) => ({ text: plain(text), start: 0 })),
    );
    const [section] = imprintSections(material, publisher);
    for (const { file, start, text } of imprintBlocks(material)) {
      const isOwn = text.includes(name);
      const isPublishers = isOwn || section?.blocks.some((block) => block.start === start) === true;
      const others = isPublishers ? [otherMailbox(text, email), otherSite(text, url)] : [];
      const changed = street && town && addressIn(linesOf(text));
      for (const each of [...others, changed && otherAddress(changed, [street, town], isOwn)]) {
        if (each === undefined) continue;
        const { found, known, at } = each;
        yield report(
          'publisher-has-one-address',
          { found, known },
          { place: material.place(file, start + at, start + at + found.length), expected: [known] },
        );
      }
    }
  },
};

interface Other {
  readonly found: string;
  readonly known: string;
  readonly at: number;
}

/** One of street and town that is not the known one. */
function otherAddress(
  [ownStreet, ownTown]: Address,
  [street, town]: readonly [Line, Line],
  isOwn: boolean,
): Other | undefined {
  if (ownStreet === undefined || ownTown === undefined) return undefined;
  const [isStreet, isTown] = [ownStreet.text === street.text, ownTown.text === town.text];
  if (isStreet === isTown || (!isOwn && !(isStreet && shareWord(ownTown.text, town.text)))) return undefined;
  const [found, known] = isStreet ? [ownTown, town] : [ownStreet, street];
  return { found: found.text, known: known.text, at: found.start };
}

/** The only address of the publisher's own domain, where it is another than that of `herausgeber: email`. */
function otherMailbox(text: string, known = ''): Other | undefined {
  const found = [...text.matchAll(/(?<![\w.+:-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)];
  const [one] = found;
  if (one === undefined || known === '' || found.length > 1 || text.includes(known)) return undefined;
  const domainOf = (email: string): string => (email.split('@')[1] ?? '').toLowerCase();
  return domainOf(one[0]) === domainOf(known) ? { found: one[0], known, at: one.index } : undefined;
}

/** The only site the publisher has there, where it is nearly that of `herausgeber: url`. */
function otherSite(text: string, url = ''): Other | undefined {
  const known = hostOf(url);
  const found = [...text.matchAll(/https?:\/\/[\w.-]+\w/gi)];
  const [one] = found;
  if (one === undefined || known === '' || found.length > 1) return undefined;
  // What is said of another site is more than a label.
  const line = text.slice(text.lastIndexOf('\n', one.index) + 1, one.index);
  if (
    !/^\s*(?:[-*]\s)?(?:(?:Internet|Web|Website|Webseite|Homepage|Online|URL):?\s*)?(?:\[[^\]]*\]\(|<)?$/.test(
      line,
    )
  )
    return undefined;
  const host = hostOf(one[0]);
  // A project may have a site of its own; of the same name it is a slip.
  const isLike = known.split(/[.-]/).some((part) => part.length > 4 && host.includes(part));
  return host === known || !isLike ? undefined : { found: one[0], known: url, at: one.index };
}

const hostOf = (url: string): string => (/\/\/(?:www\.)?([\w.-]+)/i.exec(url)?.[1] ?? '').toLowerCase();

/** The postcode or the name of the town: with the same street that is no other house. */
const shareWord = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word));

interface Line {
  readonly text: string;
  readonly start: number;
}

type Address = readonly [Line | undefined, Line | undefined];

/** The line with the postcode and the one with a house number above it. */
function addressIn(lines: readonly Line[]): Address {
  const at = lines.findIndex(({ text }) => postcode.test(text));
  const [street, town] = [lines[at - 1], lines[at]];
  return street !== undefined && houseNumber.test(street.text) ? [street, town] : [undefined, undefined];
}

const postcode = latin(String.raw`^\d{4,6} \p{Lu}`);
const houseNumber = latin(String.raw`\p{L}.* \d+\s?[a-z]?$`);

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Lines or parts of lines between commas, without the sign of a hard break. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\s,\\][^,\\\n\r]*/g)].map(({ 0: line, index }) => ({
    // What is said in brackets behind the town is no part of its name.
    text: plain(line)
      .replace(/ \([^()\s]+ .*$/, '')
      .trimEnd(),
    start: index,
  }));
}
