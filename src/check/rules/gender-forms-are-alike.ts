import { type Problem, report } from '../../problem/index.ts';
import {
  examples,
  formsOfBoth,
  isPair,
  pairsOf,
  pluralsOf,
  type Style,
  usualIn,
  wrongFormsIn,
} from '../gender/forms.ts';
import { type Masculine, masculinesIn, office } from '../gender/masculines.ts';
import { isOneMan } from '../gender/one-man.ts';
import { type Hit, hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/** Words for people whose plural is masculine; organisations, offices and compounds are none of them. */
const masculine = latin(
  String.raw`(?<![\p{L}-])(?:Bewohner|Anwohner|Einwohner|Teilnehmer|Mitarbeiter|Bürger|Vertreter|Besucher|Schüler|Lehrer|Nutzer|Kollegen|Fallmanager|Umsetzer|Fürsprecher|Fachbereichsleiter|Akteure|Programmakteure|Experten|Kunden|Ansprechpartner|Unternehmer|Arbeitnehmer|Klienten|Studenten|Senioren|Leser|Zuhörer|Schornsteinfeger|Kursleiter|Übungsleiter|Gruppenleiter|Dozenten|Referenten|Sozialarbeiter|Erzieher|Energieberater|Hausbesitzer|Patienten|Verbraucher|Mitbürger)n?(?![\p{L}:*_/-]|\\\*| (?:und|oder|sowie|bzw\.) (?:(?:die|ihre|der|den) )?\p{Lu}\p{Ll}+innen|\/\p{Lu}\p{Ll}+innen)`,
  'g',
);

/**
 * People are written in one form, the house style of `gender`, else the one the hand-out mostly uses: a masculine
 * plural beside “Bewohner:innen” is a slip. Quotations keep their words; without any gender form nothing is said.
 *
 * @good Die Bewohner:innen und ihre Bürgermeister:innen; „Die Bürger waren da“; Bürgerbeteiligung, Teilnehmerstruktur.
 * @bad Die Bewohner:innen und die ⟦Bürger⟧ kamen.
 * @bad Die Bewohner:innen und ihre ⟦Nachbar*innen⟧ kamen.
 * @bad Die Bewohner:innen, Architekt:innen und noch zwei ⟦Architekten⟧ kamen.
 * @bad Liebe ⟦LeserInnen⟧, die Bewohner:innen kamen.
 * @bad Die Bewohner:innen und die ⟦Vertreterinnen und Vertreter⟧ der Stadt kamen.
 * @bad Die Bewohner:innen und die ⟦Besucher⟧ des Jugendclubs kamen.
 * @bad evaluation.yaml
 *   titel: Begleiter:innen der Werkstatt
 *   fragen:
 *     - {id: wer, art: mehrfach, frage: Wer hilft?, n: 12, antworten: {Nachbarschaft: 9, durch ⟦Begleiter⟧: 8, ⟦Kollegen⟧: 3}}
 * @good evaluation.yaml
 *   titel: Begleiter:innen der Werkstatt
 *   fragen:
 *     - {id: wer, art: mehrfach, frage: Wer hilft?, n: 12, antworten: {"durch Begleiter:innen": 9, Begleiterfest: 8, Kolleginnen und Kollegen: 3, Theater: 2}}
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Leserinnen und Leser treffen sich
 *   untertitel: Die ⟦Leser⟧ haben das Wort
 *   gender: paar
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad
 *   Die Ärzt:innen und Pfleger:innen kamen früh.
 *
 *   Die Patient:innen suchten lange ⟦Ärzte⟧ im Ort, und auch den Nachbar:innen fehlten sie.
 * @bad Die Bewohner:innen und Nachbar:innen kamen, ⟦Nachbarn⟧ riefen an.
 * @bad Die Bewohner:innen kamen, auch viele Neustädter ⟦Bürger⟧. Alte ⟦Bürger⟧ blieben.
 * @bad Die Bewohner:innen kamen; das entscheidet ⟦jede*r⟧ selbst.
 * @bad Die Bewohner:innen kamen; das entscheidet ⟦jede/r⟧ selbst.
 * @bad
 *   Die Bewohner:innen und Begleiter:innen kamen.
 *
 *   - ⟦Begleiter⟧ werden nach Dingen gefragt.
 * @bad Liebe ⟦Bewohner:Innen⟧, die Bewohner:innen kamen.
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Lehrende treffen sich
 *   untertitel: Die Teilnehmenden, ihre Ansprechpersonen und Lehrkräfte haben das Wort
 *   gender: neutral
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Lehrende treffen sich
 *   untertitel: Die ⟦Teilnehmer⟧ haben das Wort
 *   gender: neutral
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Lehrende treffen sich
 *   untertitel: Alle ⟦Lehrer*innen⟧ haben das Wort
 *   gender: neutral
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Lehrende treffen sich
 *   untertitel: Für ⟦Schülerinnen und Schüler⟧ gibt es Kaffee
 *   gender: neutral
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Lehrende treffen sich
 *   untertitel: Ein Lotse aus Rotental berät; zwei Kolleginnen und ein Kollege fahren
 *   gender: paar
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Lehrende treffen sich
 *   untertitel: Die ⟦Kunden⟧ kommen gern
 *   gender: paar
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad Die Bewohner:innen kamen, auch die ⟦Kollegen:innen⟧ der Stadt.
 * @bad Die Bewohner:innen kamen zu den Fortbildungen für ⟦Hausmeister⟧.
 * @bad Die Bewohner:innen kamen; es gibt Patenschaften zwischen ⟦Nachbarn⟧ und, für Nachbar:innen, Kaffee.
 * @good Die Bewohner:innen und ihre männlichen Nutzer; jede Schülerin und jeder Schüler, jeden Nutzer und jede Nutzerin.
 * @good Die Bewohner:innen und ein Träger, die Anbieter, viele Partner; Kinder und Eltern, die Länder und Räte.
 * @good Die Bewohner:innen und die Patinnen und Paten der Kinder kamen.
 * @good
 *   Die Bewohner:innen und alle Patinnen und
 *   Paten der Kinder kamen, sagt Lena Böhme.
 * @good Die Bewohner:innen mit Kopfhörern; alle Fernseher, drei Kugelschreiber, viele Staubsauger; zwei Kartenleser fehlen.
 * @good Die Bewohner:innen im Haus Alte Bürger und die Fraktion Freie Bürger kamen; der Jugendclub Junge Leser auch.
 * @good Die Bewohner:innen und der Moderator; die Drehleiter kam; der Schiedsrichter pfeift; Handwerker-Ehre, ein Berliner Platz.
 * @good Die Kolleg:innen kamen; dann nahm ihn ein Kollege mit, und sie bereitete nur den neuen Kollegen vor, denn er war fremd.
 * @bad Die Kolleg:innen kamen, auch die ⟦Kollegen⟧ der Stadt.
 * @good Die Bewohner:innen kamen. Als Vertreter einer Stadt sage ich: gut. Ansprechpartner ist Bo Biber, Referent für Kultur war Jan Jaguar.
 * @bad Die Bewohner:innen kamen. Als ⟦Vertreter⟧ der Städte waren viele da, und ⟦Ansprechpartner⟧ sind wir.
 * @bad Die Bewohner:innen kamen. Die ⟦Moderatoren⟧ berichten in je fünf Minuten.
 * @bad
 *   Die Bewohner:innen kamen.
 *
 *   - Eltern, die schimpfen
 *   - ⟦Schiedsrichter⟧ pfeifen zu spät.
 * @good Die Bewohner:innen kamen, darunter Maler Jan Amsel, etwa Berliner Plätze, insbesondere Träger und Anbieter.
 * @bad Liebe ⟦LeserInnen⟧, die Bewohner:innen kamen.
 * @bad Die Bewohner:innen kamen. Laden Sie einen ⟦Kollegen⟧ aus dem Nachbarort ein.
 * @bad Die Bewohner:innen und Vermieter:innen kamen. Es braucht die Zustimmung des ⟦Vermieters⟧.
 * @good
 *   Liebe Leserinnen und Leser,
 *
 *   die Bewohner:innen kamen. So fasste ein Besucher des Jugendclubs den Tag zusammen, und der Vertreter der Stadt Rotental
 *   dankte einem jungen Kollegen.
 */
export const genderFormsAreAlike: Rule = {
  id: 'gender-forms-are-alike',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const style = material.handreichung.gender ?? usualIn(material.wholeText);
    if (style === undefined || style === 'aus') return;
    const { wholeText } = material;
    const all = formsOfBoth(wholeText);
    const plural = [masculine, ...(style === 'paar' ? pairsOf(wholeText) : pluralsOf(wholeText, all))];
    // Bodies are “Akteure” even where people are “Bewohner:innen”, unless the hand-out has “Akteur:innen” as well.
    const hasActors = all.some(({ stem, isBoth }) => isBoth && /akteur$/i.test(stem));
    const told = new Set<Passage>();
    for (const pattern of [...wrongFormsIn(wholeText, style), ...plural])
      for (const hit of hitsIn(material, pattern)) {
        if (!isWrong(hit, material)) continue;
        told.add(hit.passage);
        // Where nothing neutral will do, even a neutral style may name both.
        const isWeak = (style === 'neutral' && isPair(hit.found)) || (isBody.test(hit.found) && !hasActors);
        yield problemOf(hit, style, material, isWeak ? 'info' : undefined);
      }
    const stems = new Set(all.flatMap(({ stem, isBoth }) => (isBoth ? [stem] : [])));
    const hasStyle = material.handreichung.gender !== undefined;
    // The word is known for a person by its form of both, or beyond doubt.
    const isKnown = (stem: string, found: string) => stems.has(stem) || (hasStyle && isColleague.test(found));
    for (const masculine of masculinesIn(material, isKnown)) {
      if (told.has(masculine.passage) || !isSlip(masculine, material)) continue;
      const isSure = !masculine.isAnyone && stems.has(masculine.stem);
      // Only these are sure to be no single man and no verb.
      const isLikely = masculine.isAnyone || (hasStyle && masculine.isPlural && masculine.found.length >= 5);
      if (isSure || isLikely) yield problemOf(masculine, style, material, isSure ? undefined : 'info');
    }
    for (const hit of inAnswers(material, isKnown)) yield problemOf(hit, style, material, 'info');
  },
};

const people = latin(
  String.raw`(?:^|(?<!\p{L})(?:durch|mit|von|bei|für|an|über|ohne|und|oder|mehr|andere|anderen|alle|viele)\s)(\p{Lu}\p{Ll}{3,}(?:er|ern|en|e))(?![\p{L}:*_/(-]|\\\*|\s(?:und|oder)\s\p{Lu}\p{Ll}+innen)`,
  'g',
);

/** Answers to choose from, “Kollegen” or “durch Begleiter”: the questionnaire is the editors' own, but was sent out so. */
function* inAnswers(
  { passages }: Material,
  isKnown: (stem: string, found: string) => boolean,
): Iterable<Hit> {
  for (const passage of passages)
    for (const { 0: whole, 1: found = '', index } of passage.key === 'antwort' && passage.quoted
      ? passage.raw.matchAll(people)
      : []) {
      const stems = [found.replace(/(?<=er)n$/, ''), found.replace(/e?n$|e$/, '')];
      if (!stems.some((stem) => stem.length > 3 && isKnown(stem, found))) continue;
      const at = index + whole.length - found.length;
      if (!pairBefore.test(passage.raw.slice(0, at))) yield { passage, index: at, found };
    }
}

function problemOf(
  { passage, index, found }: Hit,
  style: Style,
  { place }: Material,
  severity?: 'info',
): Problem {
  const start = passage.start + index;
  return report(
    'gender-forms-are-alike',
    { found, usual: examples[style] ?? style },
    { place: place(passage.file, start, start + found.length), ...(severity && { severity }) },
  );
}

/** Houses and programmes keep their names, and so do links. */
const isNamed = ({ quoted, form, key }: Passage): boolean =>
  quoted || form === 'link' || ['name', 'institution', 'ort', 'kommune', 'stelle', 'programm'].includes(key);

/** “das Haus Alte Bürger”, “die Fraktion Freie Wähler”: an adjective with a capital within a sentence begins a name. */
const properBefore =
  /[A-Za-zÀ-ÿ,][ \u00a0\n](?!Menge|Reihe|Gruppe|Hälfte|Hundert|Tausend|Dutzend|Million)[A-ZÀ-Þ][a-zß-ÿ]{2,}e[mns]?[ \u00a0\n]$/;

const pairBefore =
  /[a-zß-ÿ]{2}in(?:nen)?(?:[ \u00a0\n]+(?:und|oder|sowie|bzw\.)[ \u00a0\n]+|\/)(?:(?:die|ihre|der|den|ein|einen) )?$/;

const isBody = /akteuren?$/i;
const ofMen = /(?:männlich|weiblich)e[nmrs]?\s$/;
/** “jede Schülerin und jeder Schüler”, “Migrantinnen, Migranten”; “eines Patienten oder einer Patientin”. */
const feminineBefore = /([A-ZÀ-Þ][a-zß-ÿ]{2,})in(?:nen,|\s(?:und|oder|bzw\.)\s[a-zß-ÿ]{3,8})\s$/;
const feminineBehind = /^\s(?:und|oder|bzw\.)\s[a-zß-ÿ]{3,6}\s([A-ZÀ-Þ][a-zß-ÿ]{2,})in(?![a-zß-ÿ])/;

/** Whether the woman is named beside the man. */
function isBesideHer(before: string, found: string, after: string): boolean {
  const stem = feminineBefore.exec(before)?.[1] ?? feminineBehind.exec(after)?.[1] ?? '';
  return stem !== '' && found.slice(1, 4) === stem.slice(1, 4);
}

function isWrong({ passage, index, found }: Hit, material: Material): boolean {
  const { raw } = passage;
  const before = raw.slice(Math.max(0, index - 60), index);
  if (isNamed(passage) || office.test(before) || properBefore.test(before)) return false;
  if (ofMen.test(before) || isBesideHer(before, found, raw.slice(index + found.length))) return false;
  // “Kolleginnen und Kollegen” names both.
  if (pairBefore.test(raw.slice(0, index)) || isOneMan(raw, index, found) || isSalutation(raw, index, found))
    return false;
  return !isQuoted(material, passage, index);
}

/** A word that stands in a form of both elsewhere is a slip; another one is worth a look where the house has a style. */
function isSlip({ passage, index, found, isAnyone }: Masculine, material: Material): boolean {
  const { raw, form } = passage;
  // Values are names and functions of people, but for whole sentences.
  if (isNamed(passage) || (form === 'value' && !isSentence.test(raw)) || isTown(found, material))
    return false;
  if (properBefore.test(raw.slice(Math.max(0, index - 60), index))) return false;
  if (isHouse(found, raw.slice(index + found.length), material)) return false;
  if (!isAnyone) return !isSalutation(raw, index, found) && !isQuoted(material, passage, index);
  // A past tense tells of one man.
  const sentence =
    /[^.!?\n]*$/.exec(raw.slice(0, index))?.[0] + (/^[^.!?\n]*/.exec(raw.slice(index))?.[0] ?? '');
  return !past.test(sentence) && !isQuoted(material, passage, index);
}

const isSentence = latin(String.raw`\p{Ll} [\s\S]*[.!?]$`);

/** “Eisenbahnfreunde Hochwaldbahn e. V.”, and what they are called for short. */
const isHouse = (found: string, after: string, { chapter }: Material): boolean =>
  /^(?:[ \u00a0]\p{Lu}[\p{L}-]+){1,4},? (?:e\.[ \u00a0\u202f]?V\.|eG|g?GmbH)/u.test(after) ||
  chapter('kontakte')?.kontakte.some(({ institution = '' }) =>
    new RegExp(`${found}[^,]* (?:e\\.|eG|g?GmbH)`).test(institution),
  ) === true;

/** “Kaiserslautern” ends like “von den Vermietern”. */
const isTown = (found: string, { chapter }: Material): boolean =>
  chapter('kontakte')?.kontakte.some(({ kommune }) => kommune?.includes(found)) === true;

/** Words for people beyond doubt, whether or not they stand in a form of both elsewhere. */
const isColleague =
  /^(?:Kolleg|Nachbar|Expert|Kund|Pat)en$|^(?:Teilnehmer|Mitarbeiter|Lehrer|Schüler|Bürger|Ansprechpartner|Bewohner|Besucher|Betreuer|Berater|Vermieter|Moderator|Referent)s?$/;
const past = latin(
  String.raw`(?<!\p{L})(?:war|hatte|wurde|kam|bat|gab|lud|sprach|nahm|\p{Ll}{2,}te(?<!(?:fes|gu|al|ers|letz|zwei|drit|bes|brei|kann|eigne|leich|ech|nächs|soll|könn|möch|müss|dürf)te))n?(?!\p{L})`,
);

/** Whoever is spoken to is named in full: “Liebe Leserinnen und Leser”. */
const isSalutation = (raw: string, index: number, found: string): boolean =>
  !/In(?:nen)?$|[:*_/(]/.test(found) &&
  /(?:^|\n)(?:Liebe|Werte|(?:Sehr )?(?:geehrte|verehrte|geschätzte))\s[^.!?,\n]*$/i.test(raw.slice(0, index));
