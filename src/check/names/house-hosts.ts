import { stepsBetween } from './likeness.ts';
import { folded } from './name.ts';

/** How houses of one name differ: “Jugendhaus” and “Jugendzentrum”. */
const kind =
  /^(?:haus|zentrum|treff|club|klub|verein|werk|buero|laden|schule|akademie|amt|dienst|stelle|hilfe|kammer|verband|netzwerk|werkstatt|museum|bibliothek|stiftung)$/;

/**
 * Whether a domain is that of a house of another name: “jugendhaus-rotental.de” for “Jugendzentrum Rotental”,
 * “hwk-ostsachsen.de” for “Handwerkskammer Westsachsen”. Of a slip of a letter or two nothing is said.
 */
export function isOtherHouse(host: string, institution: string): boolean {
  const own = folded(institution);
  const parts = host.split(/[.-]/).filter((part) => part.length > 5 && !own.includes(part));
  if (parts.length === 0) return false;
  const joined = folded(host);
  const words = institution
    .split(/[\s,-]+/)
    .map(folded)
    .filter((word) => word.length > 5 && !joined.includes(word));
  return parts.some((part) => words.some((word) => differs(part, word)));
}

function differs(part: string, word: string): boolean {
  if (stepsBetween(part, word) <= 2 || part.includes(word) || word.includes(part)) return false;
  let before = 0;
  while (part[before] === word[before]) before += 1;
  let behind = 0;
  while (part.at(-1 - behind) === word.at(-1 - behind)) behind += 1;
  if (before > 4 && kind.test(part.slice(before)) && kind.test(word.slice(before))) return true;
  return behind > 7 && Math.min(part.length, word.length) - behind > 2;
}
