import { type Problem, report } from '../../problem/index.ts';
import { besideNames } from '../beside-names.ts';
import { blocksOf } from '../blocks.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isHouse } from '../names/house-words.ts';
import { registerOf } from '../names/register.ts';
import { knownTowns } from '../names/towns.ts';
import { given } from '../names/unlisted.ts';
import { publicIn } from '../public.ts';
import type { Rule } from '../rule.ts';
import { isIn } from '../spelling/lookup.ts';

const hint =
  /[Pp]rivat|zu Hause|Wohna|(?:\+49|0)[\s()0]*1[567]\d|geb\.|geboren|Jahrgang|Jg\.|\*\s?\d|wohn(?:t|haft)/;

/** A number, an address or a street right behind “privat”; the first group is told. */
const called = latin(
  String.raw`(?<!\p{L})(?:[Pp]rivat(?:e[nrs]?|nummer|handy|telefon|anschrift|adresse|mail)?|zu\sHause|Wohna(?:nschrift|dresse))(?:[\s,:(-]+(?:Telefon(?:nummer)?|Tel\.|Mobil(?:nummer)?|Handy(?:nummer)?|Nummer|E-Mail(?:-Adresse)?|Mail|Adresse|Anschrift|erreichbar|auch|unter|ist|lautet|über))*[\s,:([]+(\+?\d[\d\s/()–-]{5,}\d|[\w.+-]+@[\w.-]+\.[a-z]{2,}|\p{Lu}[\p{L}-]*(?:straße|weg|gasse|platz|allee|ring)\s\d+)`,
);
/** A mobile number, as people have it and offices seldom. */
const mobile = /(?<![\d/])(?:\+49[\s(0)]*|0)1[567]\d[\s/-]{0,3}\d[\d\s]{5,}\d/;
/** When somebody was born, or in which house somebody lives: of people who took part. */
const personal = latin(
  String.raw`((?:geb\.|geboren)\s(?:am\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:19|20)\d\d|wohn(?:t|haft)\s(?:\p{L}+\s){0,4}?\p{Lu}[\p{L}-]*(?:straße|weg|gasse|platz|allee|ring)\s\d+)`,
);

/** The same beside a name, with the year alone, or the street alone. */
const birth = latin(
  String.raw`(?:(?<!\p{L})(?:geb\.|geboren|Geburts(?:datum|tag|jahr):?)\s(?:am\s|im\sJahr\s)?|\*\s?)(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?)?(?:19|20)?\d\d(?![\p{L}\d])|(?<!\p{L})(?:Jahrgang|Jg\.)\s(?:19|20)?\d\d(?!\d)|wohn(?:t|haft)\s(?:\p{L}+\s){0,3}?\p{Lu}[\p{L}-]*(?:straße|weg|gasse|platz|allee|ring)\s\d+`,
);

const age = '(?:[6-9]|1[0-7])';
const aged = /\((?:[6-9]|1[0-7])\)|(?<!\d)(?:[6-9]|1[0-7])[ \u00a0]Jahre(?: alt)?[,)]|1?\d-[Jj]ährige/;
/** “Leonie (14) und Mats Behrens (15)”, “Mats Behrens, 15 Jahre alt”, “der 15-jährige Mats Behrens”; the last word is a surname. */
const minor = latin(
  String.raw`(?<![\p{L}-])(?:(?:${given}[ \u00a0]){1,2}\(${age}\)(?:,|[ \u00a0]und)[ \u00a0](?:${given}[ \u00a0]){1,2}\(${age}\)|${given}[ \u00a0]${given}(?:,[ \u00a0]|[ \u00a0]\()${age}[ \u00a0]Jahre(?:[ \u00a0]alt)?(?=[,)])|${age}-[Jj]ährige[nr]?[ \u00a0]${given}[ \u00a0]${given}(?![\p{L}-]))`,
  'gu',
);

/** The mailbox of somebody at a provider for everybody, with a year of birth in it. */
const mailbox =
  /[^\s@.]\D*(?:19[3-9]\d|20[01]\d|[3-9]\d|0\d)@(?:gmx|web|gmail|googlemail|t-online|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|freenet|aol|arcor|posteo|mailbox|proton|protonmail|mail)\.[a-z]{2,3}$/i;

/**
 * What belongs to the private life of somebody stays out of public texts: the number, the mailbox or the house called
 * private, the day of birth and the home of somebody who took part, the
 * mailbox that tells a year of birth, the age of a child who is named. A mobile number in a protocol is worth a question.
 *
 * @good Privat und im Dienst gilt: Die Nummer 115 hilft, Hanna Habicht auch. Private Träger 2024 2025.
 * @good Hanna Habicht wohnt in Rotental, ihr Amt ist in der Lindenstraße 4.
 * @bad Kontakt über Hanna Habicht, privat ⟦0171 5550199⟧.
 * @bad Hanna Habicht ist auch privat erreichbar: [⟦hanna@example.org⟧](mailto:hanna@example.org).
 * @bad Hanna Habicht, ⟦geboren am 3. Mai 1971⟧, berichtet.
 * @bad Hanna Habicht ⟦wohnt in der Lindenstraße 4⟧.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: ⟦Stadtverwaltung Rotental (geb. 12.03.1971)⟧, zitat: Ein guter Tag!}
 * @bad ⟦Leonie (14) und Mats Behrndt (15)⟧ haben Unterschriften gesammelt.
 * @bad Auch der ⟦15-jährige Mats Behrndt⟧ fährt Rad.
 * @good Bus (14) und Rad (15), Bad Rotental (12) und Neustadt (8), eine 10-jährige Partnerschaft, Freie Fahrt (12) und Neue Wege (9).
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadt Rotental, email: ⟦hanna.habicht85@web.de⟧}
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen: [Jan Jaguar (Rotental)]
 *   ---
 *   ## Räume
 *
 *   Wer einen Raum sucht, ruft Jan Jaguar an: ⟦0171 5550199⟧
 */
export const privateDetailsStayPrivate: Rule = {
  id: 'private-details-stay-private',
  *check(material) {
    const { wholeText, chapter, of, place } = material;
    for (const kontakt of chapter('kontakte')?.kontakte ?? [])
      if (mailbox.test(kontakt.email ?? ''))
        yield report(
          'private-details-stay-private',
          { found: kontakt.email ?? '' },
          { place: of(kontakt, 'email') },
        );
    yield* minorsIn(material);
    if (!hint.test(wholeText)) return;
    const listed = [...besideNames(material, birth)].map(({ person, key, found }) =>
      report('private-details-stay-private', { found }, { place: material.of(person, key) }),
    );
    yield* listed;
    const isPublic = publicIn(material);
    const names = registerOf(material).spellings.map(({ name }) => name.full);
    const protocols = new Set((chapter('protokolle') ?? []).map(({ text }) => of(text)?.file));
    for (const { file, start, text } of blocksOf(material)) {
      if (!hint.test(text) || !isPublic({ file }) || /impressum\.md$/.test(file)) continue;
      const said = called.exec(text);
      const known = said ?? (names.some((name) => text.includes(name)) ? personal.exec(text) : null);
      const match = known ?? (protocols.has(file) ? mobile.exec(text) : null);
      if (match === null) continue;
      const { 0: whole, 1: found = whole } = match;
      const from = start + match.index + whole.lastIndexOf(found);
      const where = place(file, from, from + found.length);
      if (listed.some((each) => each.place?.file === file && each.place.line === where.line)) continue;
      yield report(
        'private-details-stay-private',
        { found },
        { place: where, severity: known === null ? 'info' : undefined },
      );
    }
  },
};

/** Children and their ages. What is counted stands so as well: at least one word of a name is in no dictionary. */
function* minorsIn(material: Material): Iterable<Problem> {
  if (!aged.test(material.wholeText)) return;
  const isPublic = publicIn(material);
  const { de } = material.woerterbuecher;
  for (const { passage, index, found } of hitsIn(material, minor)) {
    if (passage.form === 'link' || !isPublic(passage)) continue;
    const names = (found.replace(/^\d+-[Jj]ährige[nr]?\s/, '').match(words) ?? []).map((name) => name.trim());
    const known = names.some((name) => isHouse(name) || isTown(name, material));
    const isName = names.some(
      (name) => name.includes(' ') && name.split(' ').some((word) => !isIn(word, de)),
    );
    if (known || !isName) continue;
    const start = passage.start + index;
    const place = material.place(passage.file, start, start + found.length);
    yield report('private-details-stay-private', { found: found.replace(/\s+/g, ' ') }, { place });
  }
}

const words = latin(String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?`, 'g');

/** Also with “Bad”, or an adjective of more letters than a given name has before its “e”. */
const isTown = (name: string, material: Material): boolean =>
  /^(?:Bad|Sankt|Stadt|Gemeinde|Markt|Hohen|Alt|Neue?[nrs]?|Groß|Klein|Panel|Linie|Team|Gruppe|Freie[rs]?|\S+(?:lich|ig|isch|end)e[nrs]?|\S{5,}er)\s/.test(
    name,
  ) || knownTowns(material).includes(name);
