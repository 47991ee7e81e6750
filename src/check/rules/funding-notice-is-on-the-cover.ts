import { type Problem, report } from '../../problem/index.ts';
import type { Stretch } from '../blocks.ts';
import { isPaid, likenessOf, sentencesIn, wordsOf } from '../imprint/notices.ts';
import { fundingTitle, imprintBlocks, imprintSections } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/** Emblem and programme are printed on the cover anyway, with this statement. */
const printed = /^[*_]*(?:Kof|F)inanziert\s+von\s+der\s+Europäischen\s+Union[.!]?[*_]*$/;

/**
 * A hand-out whose imprint names state funds in the prescribed sentence, or under `foerderung` a programme and in a
 * sentence who pays, has a `foerderhinweis` too: it is printed on the back cover, where everybody sees it (§ 44a SäHO;
 * Regulation (EU) 2021/1060, Art. 50). Where there are some, none of those that pay for this very hand-out is missing among them;
 * who pays for the publisher is another matter.
 *
 * @good Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   ⟦foerderung: {eu: true}⟧
 *   kapitel:
 *     - art: impressum
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Der Kulturring wird gefördert durch die Stadt Rotental. Gedruckt mit Mitteln des Haushaltes.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Gefördert durch das Bundesministerium des Innern aufgrund eines Beschlusses des Deutschen Bundestages.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes und durch die Stiftung Rotental.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Die Handreichung wird unterstützt von der Stiftung Rotental.
 */
export const fundingNoticeIsOnTheCover: Rule = {
  id: 'funding-notice-is-on-the-cover',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { handreichung } = material;
    const replaced = overriddenIn(material);
    if (replaced !== undefined) {
      yield replaced;
      return;
    }
    if (handreichung.foerderhinweis.length > 0) {
      yield* oneIsMissing(material);
      return;
    }
    const isFunded = handreichung.foerderung !== undefined;
    const stated = [
      ...imprintBlocks(material).filter(({ text }) =>
        /Diese (?:Maßnahme|Einrichtung)\s[^.]*Steuermittel/.test(text),
      ),
      ...imprintSections(material, fundingTitle)
        .flatMap(({ blocks }) => blocks)
        .filter(({ text }) => isFunded && isPaid(text) && !printed.test(text.trim())),
    ];
    const [first] = stated;
    if (first === undefined) return;
    // It belongs beside the funding, in the same file.
    const key = isFunded ? handreichung.stellen.key(handreichung, 'foerderung') : undefined;
    const place = key ?? material.place(first.file, first.start, first.end);
    yield report('funding-notice-is-on-the-cover', { found: undefined }, { place });
  },
};

/** The Union or one of its funds. */
const ofUnion = latin(
  String.raw`Europäische[nr]?\s+Union|(?<!\p{L})(?:EU|ESF|EFRE|ELER|LEADER|AMIF|EMFAF|Interreg)(?!\p{L})|Sozialfonds`,
);

/** The notices of an issue stand for those of the series: where these named the Union, its own name it too. */
function overriddenIn({ handreichung, sources }: Material): Problem | undefined {
  const { foerderung, foerderhinweis, stellen } = handreichung;
  const place = stellen.key(handreichung, 'foerderhinweis');
  if (foerderung?.eu !== true || !place?.file.endsWith('handreichung.yaml')) return undefined;
  if (foerderhinweis.some(({ text }) => ofUnion.test(text))) return undefined;
  const series = [...sources].find(([file]) => file.endsWith('serie.yaml'))?.[1] ?? '';
  const found = /^foerderhinweis:(.*(?:\n(?:[ -].*)?)*)/m.exec(series)?.[1] ?? '';
  return ofUnion.test(found)
    ? report('funding-notice-is-on-the-cover', { found: undefined, isReplaced: true }, { place })
    : undefined;
}

/** The sentence is on this hand-out or its project, and somebody else than the EU pays, whose words the cover prints anyway. */
const subject = latin(
  String.raw`^(?:Gefördert|Mitfinanziert|Finanziert|Unterstützt|Mit (?:freundlicher )?(?:Unterstützung|Förderung|Mitteln)|(?:Dieses?|Das|Die|Der) (?:Projekt|Vorhaben|Maßnahme|Handreichung|Veröffentlichung|Publikation|Broschüre|Veranstaltung|Fachtag|Tagung|\p{L}*[Hh]eft|Druck)(?!\p{L})|(?:Das|Der) (?:Land|Freistaat|Bund|Landkreis|\p{L}*[Mm]inisterium)(?!\p{L}))`,
);
const other = latin(String.raw`Europäische[nr]?\s+Union|(?<!\p{L})EU(?!\p{L})|nicht`);
/** Words every such sentence has. */
const common = latin(
  String.raw`^(?:gefördert|mitfinanziert|finanziert|unterstützt|freundlicher|unterstützung|förderung|mitteln|mittel|projekt|vorhaben|maßnahme|durch|dieses?|wird|werden|eines|aufgrund|beschlusses|rahmen|haushalt\p{L}*|steuermittel\p{L}*)$`,
);

/** Of the funders of the imprint one that no notice names: told beside the notices. */
function* oneIsMissing(material: Material): Iterable<Problem> {
  const { foerderhinweis, stellen } = material.handreichung;
  const notices = foerderhinweis.map(({ text }) => text);
  const known = new Set(notices.flatMap(wordsOf));
  const isKnown = (text: string): boolean => {
    if (notices.some((notice) => likenessOf(notice, text) >= 0.5)) return true;
    if (text.includes('Steuermittel')) return notices.some((notice) => /Steuer(?:mittel|geld)/.test(notice));
    const telling = wordsOf(text).filter((word) => word.length > 3 && !common.test(word));
    return telling.filter((word) => known.has(word)).length * 2 >= telling.length;
  };
  const sentences = imprintSections(material, fundingTitle)
    .flatMap(({ blocks }) => blocks)
    .flatMap(sentencesIn);
  for (const notice of foerderhinweis)
    for (const { file, start, end, text } of sentences) {
      if (!body.test(addedTo(notice.text, text))) continue;
      const found = text.replace(/\s+/g, ' ');
      yield report('funding-notice-is-on-the-cover', { found }, { place: material.place(file, start, end) });
      return;
    }
  const [missing] = sentences.filter(
    ({ text }) => subject.test(text) && isPaid(text) && !other.test(text) && !isKnown(text),
  );
  const union =
    missing ?? (isOneLeft(material) ? sentences.find(({ text }) => isOfUnion(text, known)) : undefined);
  if (union === undefined) return;
  // A notice that the imprint does not repeat either was meant by this sentence: it differs, and nothing is missing.
  const isOther = missing !== undefined && notices.some((notice) => !isRepeated(notice, sentences));
  const place =
    (isOther ? undefined : stellen.key(material.handreichung, 'foerderhinweis')) ??
    material.place(union.file, union.start, union.end);
  yield report('funding-notice-is-on-the-cover', { found: union.text.replace(/\s+/g, ' ') }, { place });
}

/** What a sentence that is the notice, word by word, adds with “and”; else nothing. */
function addedTo(notice: string, text: string): string {
  const [words, known] = [wordsOf(text), wordsOf(notice)];
  const more = words.length - known.length;
  const differs = words.findIndex((word, index) => word !== known[index]);
  if (more < 2 || known.length < 4 || differs < 4) return '';
  const isRest = known.slice(differs).every((word, index) => word === words[differs + more + index]);
  const added = words.slice(differs, differs + more);
  return isRest && /^(?:und|sowie)$/.test(added[0] ?? '') ? added.join(' ') : '';
}

const isRepeated = (notice: string, sentences: readonly Stretch[]): boolean =>
  notice.includes('Steuermittel') || sentences.some(({ text }) => likenessOf(notice, text) >= 0.5);

/** A list of which one is left. */
function isOneLeft({ handreichung, of, sources }: Material): boolean {
  const [one, ...more] = handreichung.foerderhinweis;
  const place = one && more.length === 0 ? of(one) : undefined;
  const line = place && sources.get(place.file)?.split('\n')[place.line - 1];
  return line !== undefined && /^\s*-\s/.test(line);
}

/** A whole sentence on what the Union pays, and no notice on it. */
const isOfUnion = (text: string, known: ReadonlySet<string>): boolean =>
  isPaid(text) &&
  /Europäische[nr]?\s+Union/.test(text) &&
  !printed.test(text.trim()) &&
  !known.has('union') &&
  !/nicht|Meinung|Verantwortung|Auffassung/.test(text);

/** Who pays. */
const body =
  /stiftung|ministeri|sparkasse|lotterie|freistaat|union|landkreis|(?:^| )(?:land(?:es)?|stadt|bund(?:es)?|gemeinde|kreis(?:es)?|bezirks?)(?: |$)/;
