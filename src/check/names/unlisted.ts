import { latin } from '../latin.ts';

/** A given name, or a surname of one word, for a pattern. */
export const given = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** What somebody does who is told by name: “Kollegin Petra Schiller”. */
const role = String.raw`(?:Kolleg(?:e|en|in)|Frau|Herrn?|Dr\.|Prof\.|Familie|\p{L}*(?:[Ll]eiter|[Mm]itarbeiter|[Ll]ehrer|[Bb]etreuer|[Tt]rainer|[Bb]erater|[Gg]ärtner|[Pp]fleger|[Hh]elfer|[Hh]ausmeister|[Ee]rzieher|[Ff]ührer|[Aa]rbeiter|[Bb]ürgermeister|[Ss]precher|[Pp]farrer|[Rr]ektor|[Dd]irektor|[Kk]oordinator|[Rr]eferent|[Nn]achbar)|\p{L}{3,}(?:[eo]r|ent|ant|ist|är|ar|t)in|\p{L}*[Vv]orsitzende[rn]?|\p{L}+jährige[nr]?|(?:Sohn|Tochter|Kind|Mutter|Vater|Mann|Frau|Partner|Partnerin|Bruder|Schwester)\svon)`;
/** One who does or suffers something; of more than one the verb has another form. */
const verb =
  'ist|war|sei|wurde|hat|hatte|erhielt|bekam|erlitt|leidet|litt|starb|bezieht|bezog|lebt|lebte|fällt|fiel|fehlt|fehlte|kann|konnte|kommt|kam|pausiert|arbeitet';
const named = latin(
  String.raw`(?<![\p{L}-])(?:${role}\s+(${given}(?:\s(?:von\s|van\s)?${given})?)|(?<=^\s*|[:;–„]\s|,\sdenn\s|\b(?:[Nn]ur|[Aa]uch|[Ww]eil|[Dd]a|[Dd]ass)\s)(${given}\s(?:von\s|van\s)?${given}))(?=(?:\s\(\d{1,2}\))?,?\s(?:${verb})\s)`,
);
/** Beginnings of towns and houses, and words that begin a sentence. */
export const noPerson = latin(
  String.raw`^(?:\p{L}*(?:[Ss]tadt|[Kk]reis|[Vv]erein|[Gg]emeinde|[Ll]and|[Aa]mt|[Hh]aus|[Ss]tiftung|[Vv]erband|[Ff]irma|[Tt]räger|[Ss]chule|[Nn]etzwerk|[Pp]rojekt|[Bb]üro|[Zz]entrum|[Gg]ruppe|[Tt]eam|[Kk]ita|ung|heit|keit|schaft)|Bad|Sankt|Neu|Alt|Groß|Klein|Unser|Kein|Mein|Ihr|Sein|Ein|Der|Die|Das|Wer|Jede[rs]?)$`,
);
/** Behind these somebody else is told of. */
const turned = /,\s(?:dass|wenn|ob|wie|wo|wer|falls|sobald|deren|dessen)\s(?!er\s|sie\s)/;

/**
 * The name of somebody who stands in no list, as a sentence tells something of that person: behind what he or she does, or
 * at the beginning. What is told begins at `at` and is said of the same person.
 */
export function unlistedIn(sentence: string, at: number): string | undefined {
  const before = sentence.slice(0, at + 12);
  const match = named.exec(before);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined || match.index > at) return undefined;
  if (noPerson.test(name.split(/\s/)[0] ?? '') || turned.test(sentence.slice(match.index, at)))
    return undefined;
  return name;
}

/** Whom a house serves, or who is counted among those a sentence tells of, by name; the name ends the match. */
export const servedOnes = latin(
  String.raw`(?<![\p{L}-])(?:(?:darunter|unter ihnen)\s(?:auch\s|die\s|der\s)*(?:\p{L}+jährigen?\s)?(?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{Ll}-]+(?:\s\(\d|,?\saus\s))|(?:\p{L}*[Tt]eilnehmer|Lerner|\p{L}*[Ss]chüler|Klient|Patient|\p{L}*[Bb]ewohner|\p{L}*[Mm]ieter|Mandant)(?:in)?\s|(?:Lernende|Ratsuchende|Betreute|Klient|Patient|Geflüchtete)[nr]?\s|Klienten\s|Kund(?:e|en|in)\s)(${given}\s(?:von\s|van\s)?${given})(?!\p{L})`,
  'g',
);
