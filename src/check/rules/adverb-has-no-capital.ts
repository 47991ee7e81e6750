import type { Dictionary } from '../../spell/index.ts';
import { latin } from '../latin.ts';
import { small } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/** Words of time, which also stand behind a noun: “weil viele Menschen tagsüber arbeiten”. */
const times =
  'Tagsüber|Heute|Heutzutage|Gestern|Damals|Jetzt|Manchmal|Meistens|Zuletzt|Zunächst|Bisher|Seitdem|Demnächst|Künftig|Zurzeit|Inzwischen|Mittlerweile|Anschließend|Immer|Montags|Dienstags|Mittwochs|Donnerstags|Freitags|Samstags|Sonnabends|Sonntags|Werktags|Wochentags|Feiertags|Morgens|Vormittags|Mittags|Nachmittags|Abends|Nachts';
/** Others, which a name may hold: a word in lower case stands before and behind them. */
const others =
  'Oft|Gemeinsam|Zusammen|Miteinander|Auch|Noch|Schon|Nur|Sehr|Aber|Weil|Wenn|Dass|Damit|Obwohl|Sowie|Sondern|Sowohl|Dort|Daher|Deshalb|Dabei|Dafür|Dazu|Danach|Jedoch|Bereits|Etwa|Fast|Gerne?|Leider|Vielleicht|Selbst|Besonders|Mindestens|Vorher|Nachher|Überall|Unterwegs|Teilweise|Möglichst|Ehrenamtlich|Regelmäßig|Kostenlos|Wieder|Nie|Nicht|Außerdem|Allerdings|Zusätzlich|Insgesamt|Täglich|Wöchentlich|Monatlich|Jährlich';
const article = latin(
  String.raw`(?<!\p{L})(?:de[rsmn]|das|die|[ks]?eine?[smnr]?|jede[srmn]?|diese[srmn]?|im|am|vom|zum|zur|beim|ins|ab|bis|seit|von|für|nach|und|oder|ohne|mehr|viel|wenig|kein|statt|heißt|heißen|genannt|hieß|Titel|Motto|Thema|Name)(?:,? \p{Ll}+e[nmrs]?){0,3} $`,
  'i',
);
/** A superlative behind “am”. */
const superlative = String.raw`(?<=(?<!\p{L})[Aa]m )(?:Größten|\p{Lu}\p{Ll}+sten)(?![\p{L}-])`;

/** What is named by the word behind it. */
const named =
  /(?:projekts?|films?|zeitung|magazins?|blatt|reihe|serie|stiftung|vereins?|initiative|bündnis|bündnisses|aktion|netzwerks?|gruppe|café|ladens?|treffs?|app|programms?|kampagne|partei|plattform|ausstellung|buchs?|band|stücks?|song|liste|podcasts?|festivals?|theaters?|teams?|marke|verlags?|fonds|genossenschaft|agentur|firma|haus|hauses|forum|werkstatt|format|thema|motto) $/i;

/**
 * Adverbs and superlatives with “am” have no capital inside a sentence (amtliche Regeln § 56, § 58). Names may hold any
 * word, and what stands behind an article is a noun.
 *
 * @good Heute kamen viele: Gestern waren es weniger. Am besten, im Heute, eines Abends, am Ersten, am Kasten, am Letzten.
 * @good Der Verein Gemeinsam Leben half, und das Projekt heißt Miteinander. Die Reihe Abends offen und der Film Damals liefen.
 * @good Ein lebendiges Miteinander, ein gutes, vielfältiges Miteinander, mehr Miteinander und ein Ja ohne Wenn und Aber.
 * @bad Es fehlt, weil viele Menschen ⟦Tagsüber⟧ arbeiten.
 * @bad Der Treff ist ⟦Mittwochs⟧ offen.
 * @bad Wir suchen Leute, die ⟦Morgens⟧ gern kommen.
 * @bad Sie wollen ⟦Gemeinsam⟧ weiter planen.
 * @bad Das kommt am ⟦Besten⟧ aus der Region und am ⟦Wichtigsten⟧ ist das Geld.
 */
export const adverbHasNoCapital = textRule('adverb-has-no-capital', {
  find: latin(
    String.raw`(?<= )(?=\p{Lu})(?:(?<=\p{L}{2} )(?:${times})(?= \p{Ll}|[.,;!?)]|$)|(?<=(?<!\p{L})\p{Ll}{2,} )(?:${others})(?= \p{Ll}{2})|${superlative})`,
    'gm',
  ),
  where: ({ form }) => form === 'text',
  instead: ({ 0: found, index, input }, _, { woerterbuecher: { de } }) => {
    const before = input.slice(0, index);
    if (/[Aa]m $/.test(before) && found.endsWith('ten'))
      return isSuperlative(found, de) ? small(found) : undefined;
    // “des Morgens” is a noun, “die Morgens gern kommen” is none.
    const isNoun =
      article.test(before) && !(/[a-z]{5}s$/.test(found) && /(?:^|[ ,])(?:die|der|den|dem) $/.test(before));
    return isNoun || named.test(before) ? undefined : small(found);
  },
  isSafe: false,
});

const irregular = /^(?:Bes|Meis|Liebs|Ehes|Höchs|Größ|Stärks|Längs|Kürzes|Schwächs|Wenigs)ten$/;

/** “Wichtigsten”, of “wichtig”; “Kasten” is of nothing, and “Ersten” is of a number. */
const isSuperlative = (word: string, de: Dictionary): boolean =>
  irregular.test(word) ||
  (de.isWhole(small(word)) &&
    ['sten', 'esten'].some(
      (end) =>
        word.length > end.length + 3 && word.endsWith(end) && de.isWhole(small(word.slice(0, -end.length))),
    ));
