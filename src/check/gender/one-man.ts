import { latin } from '../latin.ts';

/** Behind these stands one man; “der Besucher” is one where a verb in the singular follows. */
const oneBefore = latin(
  String.raw`(?<!\p{L})(?:(?:[ms]?ein|ihr|unser|dies|jen)(?:e[mnr])?|dem)\s(?:\p{Ll}{3,}e[mnr]\s)?$`,
  'i',
);
const theBefore = latin(String.raw`(?<!\p{L})der\s(?:\p{Ll}+e\s)?$`, 'i');
const acts = latin(
  String.raw`^\s(?:(?:de[rs]|aus|vo[nm])\s(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}-]+,?\s){1,3})?(?:war|ist|hat|hatte|wird|wurde|bat|lud|gab|nahm|kam|las|sprach|schrieb|rief|riet|erzählt|berichtet|sagt|\p{Ll}{2,}te)(?!\p{L})`,
);

/** “Als Vertreter der Stadt sage ich”: the verb tells that it is one. */
const asOne = latin(String.raw`(?<!\p{L})als\s\p{L}+$`, 'i');
const speaks = latin(
  String.raw`^[^.!?;]{0,60}?\s(?:\p{Ll}+e\sich|\p{Ll}+t\ser(?!\p{L})|(?:ist|war|hat|hatte|wird|wurde|\p{Ll}{2,}te)(?!\p{L}))`,
);
/** “Ansprechpartner für Räume ist Hannes von Wedel”: somebody is named. */
const isNamedMan = latin(
  String.raw`^(?:\s(?:für|in|im|bei|de[rs]|aus)\s[^.!?,;]{1,40})?\s(?:ist|war|bleibt|wird|wurde)\s(?:Dr\.\s|Prof\.\s|Herr\s)*\p{Lu}\p{Ll}+\s(?:\p{Ll}{2,4}\s)*\p{Lu}`,
);

const accusative = latin(
  String.raw`(?<!(?<!\p{L})(?:mit|von|bei|unter|aus|zu|zwischen|nach|seit|neben)\s)(?<!\p{L})den\s(?:\p{Ll}+en\s)?$`,
);
const he = latin(String.raw`(?<!\p{L})(?:er|ihn|ihm|seine[mnrs]?)(?!\p{L})`);

/** One particular man: “ein Besucher”, “dem Vertreter”, “der Vertreter der Stadt dankte”. */
export function isOneMan(raw: string, index: number, found: string): boolean {
  if (/[:*_/(]|innen/.test(found) || /(?:ern|e)$/.test(found)) return false;
  const before = raw.slice(Math.max(0, index - 40), index);
  // “Sie habe nur den neuen Kollegen vorbereitet; er verdiene mehr.”
  if (
    found.endsWith('en') &&
    accusative.test(before) &&
    he.test(raw.slice(index + found.length, index + 200))
  )
    return true;
  const after = raw.slice(index + found.length);
  return (
    oneBefore.test(before) ||
    (found.endsWith('er') && asOne.test(before + found) && speaks.test(after)) ||
    (/(?:^|[.!?:;–]\s|\n)$/.test(before) && isNamedMan.test(after)) ||
    (found.endsWith('er') && theBefore.test(before) && acts.test(after))
  );
}
