import type { Dictionary } from '../../spell/index.ts';
import { latin } from '../latin.ts';
import { isCapital, small } from '../spelling/cases.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** Adjectives that names hardly hold. */
const adjectives =
  '(?:Jeweilig|Folgend|Weiter|Verschieden|Entsprechend|Kommend|Vergangen|Eigen|Gesamt|Bestehend|Vorhanden|Notwendig|Zuständig|Wichtig|Unterschiedlich|Zusätzlich|Erforderlich|Zahlreich|Beteiligt)e[nmrs]?';
/** “alle Beteiligten Bilanz ziehen”: who takes part or is in charge is a noun too, unless somebody is named behind it. */
const isOfPeople =
  '(?!(?:Beteiligt|Zuständig)e[nmrs]? (?!Verein|Verb[aä]nd|Kommune|Gemeinde|St[aä]dt|Land|L[aä]nder|Kreis|Schule|H[aä]us|Träger|Partner|Einrichtung|Institution|Organisation|Betrieb|Unternehmen|Firm|[AÄ]mt|Behörde|Stelle|Person|Mensch|Fach|Akteur|Gruppe|Team|Minist))';
const article =
  '(?:de[rsmn]|das|die|[Ee]ine?[smnr]?|[Kk]eine?[smnr]?|[Uu]nsere?[smnr]?|[Ii]hre?[smnr]?|im|am|vom|zum|zur|beim|mit|für|auch|und|oder|alle|viele)';

/**
 * Verbs and adjectives have no capital inside a sentence (amtliche Regeln § 55, § 57). Told of a verb is what can be no
 * noun: a form in -t, or an infinitive before another; of adjectives what names do not hold, as they may hold any.
 *
 * @good Der Markt öffnet, das Lesen lassen wir nicht, das Programm Lernen und leben läuft.
 * @good Das Amt für Ländlichen Raum hilft im ländlichen Raum; mit dem Wert, dem Bericht und Frau Kehrt.
 * @good Ein Termin, an dem alle Beteiligten Bilanz ziehen.
 * @bad Da wollen die ⟦Beteiligten⟧ Vereine hin.
 * @bad Jede neue Person ⟦Lernt⟧ mit einer erfahrenen.
 * @bad Sie wollen Bilder ⟦Beschreiben⟧ lassen.
 * @bad Zuständig ist das ⟦Jeweilige⟧ Amt ⟦im Ländlichen Raum⟧ dort.
 */
export const wordHasNoCapital = textRule('word-has-no-capital', {
  find: latin(
    `(?<= )(?:${[
      String.raw`(?<=[\p{L}-] )\p{Lu}\p{Ll}{3,}t(?= \p{Ll}|[.,;!?]|$)(?<=[\p{L}-]{2} \p{L}+)`,
      String.raw`(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}en(?= lassen(?!\p{L})| und \p{Ll}{3,}en(?:[.,;]|$))(?<=(?<![\p{L}-])\p{Lu}\p{Ll}{3,} \p{L}+)`,
      String.raw`${isOfPeople}${adjectives}(?= \p{Lu}\p{Ll}{2})(?<=(?<!\p{L})${article} \p{L}+)`,
      String.raw`im Ländlichen Raum(?!\p{L})(?<=\p{Ll} im Ländlichen Raum)`,
    ].join('|')})`,
    'gm',
  ),
  where: ({ form }) => form === 'text' || form === 'title',
  instead: ({ 0: found, index, input }, _, { wholeText, woerterbuecher: { de } }) => {
    if (found.startsWith('im ')) return 'im ländlichen Raum';
    const [left = ''] = /\S*(?= $)/.exec(input.slice(0, index)) ?? [];
    if (isAdjective.test(found)) return small(found);
    // A name comes back, and stands behind another or behind what has one.
    if (wholeText.split(found).length > 2 || named.test(left) || (isCapital(left) && !isNoun(left, de)))
      return undefined;
    // “mit Bedacht”, “auf Bedarf”
    if (/^(?:mit|ohne|in|aus|unter|von|zu|auf)$/.test(left)) return undefined;
    const isVerb = found.endsWith('t') ? isVerbForm(found, de) : isCapital(left) && de.isWhole(small(found));
    return isVerb ? small(found) : undefined;
  },
  isSafe: false,
});

const isAdjective = new RegExp(`^${adjectives}$`);
const named =
  /^(?:Frau|Herrn?|Familie)$|(?:projekts?|films?|zeitung|magazins?|reihe|stiftung|vereins?|initiative|bündnis|aktion|netzwerks?|gruppe|café|ladens?|treffs?|app|programms?|kampagne|plattform|agentur|firma|haus|forum|werkstatt|format|thema|motto|panel|workshop)$/i;

const isNoun = (word: string, de: Dictionary): boolean =>
  isIn(word, de) && !(de.isWhole(small(word)) && !de.isWhole(word));

/** “lernt”, of “lernen”, which no noun is spelled like. */
const isVerbForm = (word: string, de: Dictionary): boolean =>
  !de.has(word) &&
  de.isWhole(small(word)) &&
  (de.isWhole(`${small(word).slice(0, -1)}en`) || de.isWhole(`${small(word).slice(0, -2)}en`));
