import { latin } from '../latin.ts';

const day = String.raw`(?!Mon|Diens|Donners|Frei|Sams|Sonn|Werk|Feier|Geburts|Vor)\p{Lu}\p{L}{2,}tag`;
/** “beim nächsten Arbeitstag am”, “das nächste Treffen in Weimar ist am”, right before a date. */
const next = latin(
  String.raw`(?<!\p{L})(?<!(?:vom|des)\s)(?:[Nn]ächste[nrsm]?\s(?:\p{L}*(?:[Tt]reffen|[Tt]agung|[Tt]ermin|[Kk]onferenz|[Ff]orum|[Ww]orkshop|[Ww]erkstatt|[Ss]itzung|[Vv]eranstaltung)s?|${day}s?|Mal)|(?:Folge|Anschluss)(?:treffen|termin|tagung|veranstaltung)s?)(?:\s(?:in|im)\s\p{Lu}[\p{L}/-]+)?,?\s(?:(?:ist|findet|trifft\ssich)\s)?(?:am|dem|ist\sam)\s(?:\p{L}+(?:tag|woch),?\s(?:de[mn]\s)?)?$`,
);
const over = latin(
  String.raw`(?<!\p{L})(?:war|waren|wurden?|fand|fanden|gab|gaben|kam|kamen|hatten?|haben|hat|traf|trafen|sollten?|ging|lief|folgten?|damals|danach|darauf|Jahre?)(?!\p{L})`,
);

/** Whether a day is told of as that of the next meeting: it lies ahead. */
export const isOfNext = (before: string, sentence: string): boolean =>
  next.test(before) && !over.test(sentence);

const agreed =
  /^(?:Vereinbar|Verabred|(?:Die )?[Nn]ächsten? Schritte|Wie es weitergeht|So geht es weiter|Was als Nächstes|Aufgaben|Wer macht was|To-?dos?$)/;

/** Whether the title above a place of a Markdown text announces what was agreed on. */
export function isInAgreements(source: string, at: number): boolean {
  const heading = source
    .slice(0, at)
    .match(/^#{1,6} .*$/gm)
    ?.at(-1);
  return heading !== undefined && agreed.test(heading.replace(/^#+ /, ''));
}

/** Verbs whose present looks like a past. */
const like = 'starten|arbeiten|beraten|bieten|bitten|leiten|richten|testen|treten|halten|bereiten';
/** “führen im”, “klärt ab”: a verb in the present right before a month; what was ends otherwise, or is one of a few. */
const does = latin(
  String.raw`(?<=[^,(]\s)(?:${like}|(?!(?:hat|haben|ist|fast|erst|nicht|jetzt|zuletzt|meist|sonst|selbst|damit|somit|seit|mit|waren|wurden|fanden|kamen|trafen|gaben|nahmen|gingen|liefen|sprachen|begannen|blieben|standen|entstanden|erschienen|begonnen|beschlossen|\p{Ll}*ge\p{Ll}{2,}en)\s|\p{Ll}+ten\s)\p{Ll}{2,}(?:en|ern|eln|t))\s(?:(?:sich|uns|dazu|dafür|wieder|sie|es|gemeinsam)\s)?(?:im|ab|[Aa]nfang|[Mm]itte|[Ee]nde)\s$`,
);
const done = latin(
  String.raw`(?<!\p{L})(?:hat|haben|hatten?|war|waren|wurden?|bereits|schon|\p{Ll}*ge\p{Ll}{3,}t|bewilligt|beantragt|vereinbart|verabschiedet|veröffentlicht|erprobt|bisher|seit)(?!\p{L})`,
);

/** Whether a month stands behind a verb in the present, and nothing before it tells of what was. */
export const isToBeDone = (before: string, sentence: string): boolean =>
  does.test(before) && !done.test(sentence);
