import { latin } from './latin.ts';

/** What no article stands before: pronouns, other articles, people in the plural. */
const strong =
  'ich|du|er|wir|ihre?[nmrs]?|man|es|sie|die|der|den|dem|das|eine?[nmrs]?|keine?[nmrs]?|unsere?[nmrs]?|diese[nmrs]?|viele|alle|jede[rs]?|niemand|jemand|sich|ihm|uns|mir|Menschen|Kinder|Eltern|Jugendliche|Vereine|Betriebe|Schulen|Städte|Kommunen|Gemeinden|Familien|Frauen|Leute|Ehrenamtliche|Teilnehmende|Angebote|\\p{Lu}\\p{L}+(?::?innen|ung|heit|keit|schaft|tion|tät)|\\p{Lu}[\\p{L}-]+ (?:keine?[nmrs]?|eine?[nmrs]?|die|den|nicht)';
/** What seldom stands between an article and its noun. */
const weak =
  'auch|nur|immer|nicht|noch|schon|mehr|oft|so|wie|gerade|besonders|selbst|sogar|hier|dort|dabei|damit|vor|in|im|bei|beim|an|am|auf|für|aus|nach|von|vom|zu|zum|zur|mit|ohne|zwischen|über';

/** “das” behind a comma, before what may be a name: with a verb at the end, that has no article. */
export const opensWithName = String.raw`das(?<=,\sdas)(?=\s\p{Lu}\p{Ll})`;

/** “das” behind a comma, before what may begin a clause. */
export const opensClause = String.raw`(?<=,\s)das(?=\s+(?:${strong}|${weak})(?!\p{L}))`;

const isStrong = latin(`^\\s(?:${strong})(?!\\p{L})`);
/** Verbs that say, think or show something, as a sentence has them. */
export const finite =
  'sag(?:t|te|ten|en)|mein(?:t|te|ten|en)|glaub(?:t|te|ten|en)|hoff(?:t|te|ten|en)|weiß|wissen|wussten?|denkt|denken|dachten?|findet|finden|fand|fanden|zeig(?:t|te|ten|en)|beton(?:t|te|ten|en)|bericht(?:et|ete|eten|en)|erklär(?:t|te|ten|en)|heißt|hieß|bedeutet|bedeutete|lob(?:t|te|ten|en)|forder(?:t|te|ten|n)|kritisier(?:t|te|ten|en)|ergänz(?:t|te|ten|en)|erzähl(?:t|te|ten|en)|erwart(?:et|ete|eten|en)|vermut(?:et|ete|eten|en)|bestätig(?:t|te|ten|en)|beklag(?:t|te|ten|en)|bedauer(?:t|te|ten|n)|befürcht(?:et|ete|eten|en)|schreibt|schrieb|schrieben|merk(?:t|te|ten|en)|bemerk(?:t|te|ten|en)|versprach|versprachen|verspricht|stört|störte|freut|freute|überrascht|überraschte|beeindruckt|beeindruckte|empfiehlt|empfahl|empfahlen|sieht|sah|sahen|erfährt|erfahren|erfuhr|erfuhren|fürcht(?:et|ete|eten|en)|verschweig(?:t|en)|verschwieg(?:en)?|(?:wünsch(?:t|te|ten|en)|zeigt|zeigte|freu(?:t|te|ten|en)|herausstellte|stellte)(?: wir| sie| alle)? (?:sich|uns)';
/** The same, and what is done by saying it, as participles. */
export const participle =
  'gesagt|gezeigt|berichtet|betont|erklärt|gehofft|gemeint|deutlich|deutlich geworden|klar|klar geworden|bekannt|beklagt|vereinbart|verabredet|beschlossen|festgestellt|ausgesprochen|erlebt|gemerkt|gelernt|bestätigt|gelobt|kritisiert|gefordert|gewünscht|vorgeschlagen|zugesagt|versprochen|angeregt|erzählt|erwähnt|beobachtet|gesehen|verstanden|erkannt|erfahren|gehört|gefreut|gestört|überrascht|beeindruckt|herausgestellt|angemerkt|empfohlen|gewusst|gedacht|geglaubt|geschrieben|erwartet|vermutet|befürchtet|angekündigt|bemerkt|hervorgehoben|mitgeteilt';
const adjective =
  '[Ww]ichtig(?:er)?|[Bb]esser|[Kk]lar|[Ss]chade|[Ss]chön|deutlich|bekannt|sicher|möglich|nötig|hilfreich|[Gg]ut|[Ff]roh|[Ss]tolz|einig|überzeugt|dankbar|erfreulich|entscheidend|wesentlich|sinnvoll|notwendig|auffällig|denkbar|erstaunlich|unklar|typisch';
/** Nouns for what is said or known. Of these, none is neuter: “das” can take up none of them. */
export const saidNoun =
  'Tatsache|Meinung|Ansicht|Auffassung|Idee|Wunsch|Voraussetzung|Bedingung|Angst|Sorge|Hoffnung|Hinweis|Eindruck|Erfahrung|Erkenntnis|Einsicht|Vorschlag|Folge|Gefahr|Vorteil|Nachteil|Grund|Vortrag|Impuls|Impulsvortrag|Beitrag|Bericht|Rückblick|Rückmeldung|Zusage|Forderung|Bitte|Überzeugung|Feststellung|Befürchtung|Erwartung|Umstand|Beweis|Punkt';

const pointed = latin(
  String.raw`(?<!\p{L})[Dd](?:afür|avon|amit|aran|arauf|arüber|adurch|agegen|arin|azu)(?: hin| aus| an| ab| \p{Ll}{3,})?$|(?<!\p{L})so(?: \p{Ll}+)?$`,
);
const named = latin(
  String.raw`(?<!\p{L})(?:${saidNoun})$|(?<!\p{L})(?:${finite}) (?:zur|(?:in|auf|bei|nach|aus) (?:ihrer|seiner|unserer|der|einer|dieser)) (?:\p{Ll}+ )*\p{Lu}[\p{L}-]+$`,
);
const bare = latin(String.raw`(?<!\p{L})(?:${finite}|${adjective})(?: \p{Ll}{2,8})?$`);
const perfect = latin(
  String.raw`(?<!\p{L})(?:hat|haben|hatten?|ist|sind|war|waren|wird|wurden?)(?: \p{Ll}+){0,3} (?:${participle})$`,
);
const parted = latin(
  String.raw`(?<!\p{L})(?:teilte?n?|schlug|schlugen|schlägt|schlagen|stellt|stellten?|stellen|setzt|setzten?|setzen|hob|hoben|hebt|wies|wiesen|ging|gingen|geht|gehen|gab|gaben|gibt|nehmen|nahmen|nimmt|nahm)(?: (?!alles|vieles|etwas|nichts|das |einiges)\p{Ll}+){0,4} (?:vor|voraus|fest|klar|heraus|hervor|zu|bekannt|mit)$`,
);
const spoken = latin(
  String.raw`(?<!\p{L})(?:${finite})(?: auch| aber)? (?:die \p{Lu}[\p{L}:*-]+$|(?:(?:Frau|Herr|Prof\.|Dr\.) )*\p{Lu}[\p{L}-]+(?: (?:von|van|de|der|zu))*(?: \p{Lu}[\p{L}-]+)+$)`,
);
/** A subject with its verb, and no other noun that a relative clause can be about. */
const main = latin(
  String.raw`^(?:\S+ ){0,9}(?:${finite})(?: am (?:Anfang|Ende|Schluss|Abend|Tisch|Telefon)|(?: \p{Ll}{2,}){1,2})?$`,
);
const subordinate =
  /^(?:der|die|das|den|dem|deren|dessen|w\S+|obwohl|ob|als|dass|damit|sodass|nachdem|bevor|während|in|mit|für|auf|von|bei) |^[a-zß-ü]+ (?:der|die|das|dem|denen) /;
/** “das”, “ein” or the like with a noun behind another word: it may be what a relative clause is about. */
const maybeNeuter = latin(
  String.raw` (?:das|ein|kein|dieses|jedes|unser|ihr|sein|dem|einem)(?: \p{Ll}+)* \p{Lu}`,
);
const about = latin(
  String.raw`\S \p{Lu}|(?<!\p{L})(?:etwas|nichts|alles|vieles|das|eines|einiges|manches)(?!\p{L})`,
);

/** Whether the sentence up to the comma reports something, and the clause behind “das” is what it reports. */
export function isSaid(before: string, behind: string): boolean {
  const left = before.replace(/\s+/g, ' ').replace(/,\s*$/, '').trim();
  const right = behind.replace(/\s+/g, ' ');
  if (/(?:^| )zu \S+n$|zu[a-zß-ü]{3,}en$/.test(right)) return false;
  if (!isStrong.test(right) && !isClause(right)) return false;
  if (pointed.test(left) || named.test(left) || perfect.test(left) || parted.test(left)) return true;
  if (spoken.test(left)) return true;
  if (bare.test(left) && !about.test(left)) return true;
  const clause = left.slice(left.lastIndexOf(',') + 1).trim();
  return main.test(clause) && !subordinate.test(clause) && !maybeNeuter.test(clause);
}

const attribute = latin(String.raw` \p{Ll}+(?:te|ene|nde)[nmrs]? \p{Lu}`);
const verb = /(?:t|en|e|nd|ll|nn|ss|rf|ßen)$/;
/** The verb of a main clause, which has it in the second place. */
const inside =
  / (?:sei|seien|habe|werde|könne|solle|müsse|ist|sind|hat|haben|wird|werden|kann|können|soll|sollen|muss|müssen|war|waren|hatte|wurde|gehe|gebe) .*\S/;

/** A clause with its verb at the end, and no participle that would go with an article. */
const isClause = (text: string): boolean => {
  const words = text.trim().split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length > 2 &&
    /^[a-zß-ü]/.test(last) &&
    verb.test(last) &&
    !attribute.test(text) &&
    !inside.test(text)
  );
};
