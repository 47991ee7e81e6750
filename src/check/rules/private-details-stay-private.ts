import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import { latin } from '../latin.ts';
import { registerOf } from '../names/register.ts';
import { publicIn } from '../public.ts';
import type { Rule } from '../rule.ts';

const hint = /[Pp]rivat|zu Hause|Wohna|(?:\+49|0)[\s()0]*1[567]\d|geb\.|geboren|Jahrgang|wohn(?:t|haft)/;

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

/** The year of birth, in a list of people. */
const year = /(?:geb\.|geboren|Jahrgang|Jg\.)\s?(?:19\d\d|20[01]\d)(?!\d)/;
/** The mailbox of somebody at a provider for everybody, with a year of birth in it. */
const mailbox =
  /[^\s@.]\D*(?:19[3-9]\d|20[01]\d|[3-9]\d|0\d)@(?:gmx|web|gmail|googlemail|t-online|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|freenet|aol|arcor|posteo|mailbox|proton|protonmail|mail)\.[a-z]{2,3}$/i;

/**
 * What belongs to the private life of somebody stays out of public texts: the number, the mailbox or the house called
 * private, the day of birth and the home of somebody who took part, the
 * mailbox that tells a year of birth. A mobile number in a protocol is worth a question.
 *
 * @good Privat und im Dienst gilt: Die Nummer 115 hilft, Hanna Habicht auch. Private Träger 2024 2025.
 * @good Hanna Habicht wohnt in Rotental, ihr Amt ist in der Lindenstraße 4.
 * @bad Kontakt über Hanna Habicht, privat ⟦0171 5550199⟧.
 * @bad Hanna Habicht ist auch privat erreichbar: [⟦hanna@example.org⟧](mailto:hanna@example.org).
 * @bad Hanna Habicht, ⟦geboren am 3. Mai 1971⟧, berichtet.
 * @bad Hanna Habicht ⟦wohnt in der Lindenstraße 4⟧.
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
    if (!hint.test(wholeText)) return;
    const isPublic = publicIn(material);
    const names = registerOf(material).spellings.map(({ name }) => name.full);
    const protocols = new Set((chapter('protokolle') ?? []).map(({ text }) => of(text)?.file));
    for (const { file, start, text } of blocksOf(material)) {
      if (!hint.test(text) || !isPublic({ file }) || /impressum\.md$/.test(file)) continue;
      const said = called.exec(text) ?? (/kontakte\.\w+$/.test(file) ? year.exec(text) : null);
      const known = said ?? (names.some((name) => text.includes(name)) ? personal.exec(text) : null);
      const match = known ?? (protocols.has(file) ? mobile.exec(text) : null);
      if (match === null) continue;
      const { 0: whole, 1: found = whole } = match;
      const from = start + match.index + whole.lastIndexOf(found);
      yield report(
        'private-details-stay-private',
        { found },
        { place: place(file, from, from + found.length), severity: known === null ? 'info' : undefined },
      );
    }
  },
};
