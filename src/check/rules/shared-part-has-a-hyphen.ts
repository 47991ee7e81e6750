import type { Dictionary } from '../../spell/index.ts';
import { isFirst } from '../spelling/formations.ts';
import { textRule } from '../text-rule.ts';

/** Particles that share their verb or noun with the next: “Vor- und Nachteile”. */
const particle = /^(?:Vor|Ein|An|Ab|Auf|Hin|Her|Zu|Aus|Haupt|Unter|Über|Innen|Außen|Groß|Klein)$/;
const particles =
  /^(?:Nach|Aus|Ein|Ab|An|Auf|Zu|Rück|Hin|Her|Ehren|Ober|Unter|Hinter|Innen|Außen|Klein|Groß)/;

/**
 * Where two compounds share their last part, the first ends with a hyphen (amtliche Regeln § 98). Told of words that
 * only begin others.
 *
 * @good Kultur und Jugendarbeit, Schwimm- und Radfahrkurse, Vor und nach der Pause, Spiel und Sportplatz.
 * @good Es geht um Teilhabe und Mitspracherechte, für Freiwilligen und Einsatzstellen.
 * @bad Die ⟦Schwimm und Radfahrkurse⟧ beginnen.
 * @bad Im ⟦Arbeits und Sozialrecht⟧ gilt das.
 * @bad Alle ⟦Vor und Nachteile⟧ zählen.
 */
export const sharedPartHasAHyphen = textRule('shared-part-has-a-hyphen', {
  find: /(?<![\p{L}\d-])\p{Lu}\p{Ll}{1,}(?= (?:und|oder|sowie|bzw\.|wie) \p{Lu}\p{Ll}{5,}(?![\p{L}-])) (?:und|oder|sowie|bzw\.|wie) \p{Lu}\p{Ll}+/gu,
  instead: ({ 0: found }, { form }, { woerterbuecher: { de } }) => {
    const [first = '', joint = '', last = ''] = found.split(' ');
    // “Teilhabe”, “Freiwilligen”: verbs and adjectives in lower case, whose nouns the dictionary lacks.
    const isNominal = /e[nrs]?$/.test(first) && de.has(first.toLowerCase());
    if (form === 'value' || de.has(first) || isNominal) return undefined;
    const isPart = particle.test(first) || (first.length > 3 && (de.begins(first) || isFirst(first, de)));
    return isPart && sharesPart(first, last, de) ? `${first}- ${joint} ${last}` : undefined;
  },
  isSafe: false,
});

/** Whether a compound has a last part that makes a word with the other first part too. */
function sharesPart(first: string, compound: string, de: Dictionary): boolean {
  const [second = ''] = particles.exec(compound) ?? [];
  if (particle.test(first)) return second !== '' && de.has(first + compound.slice(second.length));
  for (let at = 3; at <= compound.length - 4; at += 1) {
    const last = compound.slice(at);
    if (
      de.ends(last) &&
      de.has(first + last) &&
      (isFirst(compound.slice(0, at), de) || de.begins(compound.slice(0, at)))
    )
      return true;
  }
  return false;
}
