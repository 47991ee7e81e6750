import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { contactOf, registerOf } from '../names/register.ts';
import { knownTowns } from '../names/towns.ts';
import { isSaid, opensClause, opensWithName } from '../said.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** Sentences that begin with their subject clause: its verb before the comma, that of the sentence behind it. */
const opening = String.raw`(?<=(?:^|[.!?] ))Das(?= (?:in|im|bei|an|am|auf|für|aus|nach|von|vor|zu|zur|zum|zwischen|über|die|der|wir|man|es|sich|sie|ich|viele|jede[rs]?|so|nicht|auch|immer|noch)(?: [\p{L}\d:-]+){1,14} \p{Ll}+(?:t|en|nd|te|ann|oll|ill|arf|uss|ar), (?:ist|war|wäre|bleibt|zeigt|zeigte|macht|freut|freute|hilft|half|wird|wurde|hat|hatte|liegt|lag|gilt|führt|überrascht|überraschte|bedeutet|heißt|spricht|stört|kostet|gehört|fiel|fällt|kam|wissen|finden) \p{Ll})`;
/** The same by what stands in it: no pronoun, and no second noun with its article, can be behind an article. */
const begun = String.raw`(?<=(?:^|[.!?] ))Das(?= (?:wir|man|ich|niemand|jemand) | (?:in|im|bei|beim|an|am|auf|für|aus|nach|von|vom|vor|zu|zur|zum) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ (?:wir|man|es|niemand|jemand|eine?|keine?|mehr|alle|viele|die) (?:\p{Ll}+ ){0,2}(?:\p{Lu}[\p{L}-]+ )?\p{Ll}+(?:t|en|nd|ann|oll|ill|arf|uss|ar)[,.])`;

/**
 * “das” is an article or pronoun, “dass” begins a clause, behind a comma (amtliche Regeln § 4, § 74). Told where the other
 * can be meant only: no clause begins behind a preposition, or right with its verb.
 *
 * @good Wir wissen, dass Ordnung hilft; das Amt hilft, das wir kennen, ohne dass Geld fließt, sodass, und dass Kinder kommen.
 * @good Wichtig ist, dass wir bleiben. Sie sagt, das sei gut und das Amt helfe. Es gibt etwas, das wir brauchen.
 * @good Sie hat ein Netz geknüpft, das wir pflegen.
 * @bad Solche Fragen beantwortet ⟦dass⟧ Ordnungsamt im Ort.
 * @bad Das ist Geld für ⟦dass⟧ Ordnungsamt.
 * @bad Ein Amt, ⟦dass ist⟧ gut.
 * @bad Wichtig ist, ⟦das⟧ wir bleiben.
 * @bad Es ging, ohne ⟦das⟧ wir fragten.
 * @bad Wir nehmen außerdem mit, ⟦das⟧ die Pausen länger sein dürfen.
 * @bad Eine Teilnehmerin berichtete, ⟦das⟧ ihr Vater seine Werte selbst überträgt.
 * @bad Ulrike Beispiel zeigte in ihrem Vortrag, ⟦das⟧ vor allem kurze Wege zählen.
 * @bad Mehrere Teilnehmende lobten, ⟦das⟧ auch Betriebe mit am Tisch saßen. ⟦Dass⟧ solle so bleiben.
 * @bad Der Tag hat gezeigt, ⟦das⟧ es an gutem Willen nicht fehlt. Anna Muster wies darauf hin, ⟦das⟧ das Amt umzieht.
 * @bad Endlich hat jemand gesagt, ⟦das⟧ Ehrenamt keine Öffnungszeiten garantieren kann.
 * @bad Fritz Fink berichtete, ⟦das⟧ Rotental aus demselben Grund mit dem Amt arbeite. Die Stadt teilte mit, ⟦das⟧ Hanna Habicht ab Mai hilft.
 * @good Er lobte, das Rotental von gestern sei schön gewesen. Sie zeigte ein Bild, das Rotental im Winter zeigt.
 * @good Sie hat im Ort ein Netz gezeigt, das es sonst nicht gibt. Sie berichtete vom Projekt, das sie leitet, und vom Amt.
 * @good Sie sagte, das auch im Ort bekannte Haus habe geöffnet. Es ist wichtig, das den Eltern zu sagen. Er fand das Amt, das ihm half.
 * @good Das in Rotental gegründete Netz, das alle kennen, ist gut. Das zeigt, wie es geht. Das mit dem Bus klappt, ist aber teuer.
 * @good Das in Rotental alle Jahre gefeierte Fest zeigt, was geht. Das im Ort die Runde machende Wort hilft, und das Wir zählt.
 * @bad ⟦Das⟧ in jedem Ort ein Platz bleibt, an dem man sich trifft.
 * @bad ⟦Das⟧ wir uns wiedersehen, ist gut.
 * @bad ⟦Das⟧ in jedem Ort etwas anderes fehlt, ist kein Grund zu warten.
 */
export const dasIsNotDass = textRule('das-is-not-dass', {
  find: latin(
    // Each begins so: looked for first, it spares trying all at each letter.
    `(?<!\\p{L})(?=[Dd])(?:${[
      // What stands before is looked at last: that takes a tenth of the time.
      String.raw`dass(?= \p{Lu}\p{Ll}{2,})(?<=(?<!\p{L})(?:für|gegen|durch|über|um|in|an|vor|hinter|unter|neben|zwischen|\p{Ll}{3,}(?:t|en)) dass)`,
      String.raw`dass(?<=, dass) (?:ist|sind|war|waren|wird|hat|wäre|bleibt|kann|soll|muss)(?= \p{Ll})`,
      opensClause,
      opensWithName,
      opening,
      begun,
      String.raw`das(?= (?:ich|du|er|wir|ihr|man|jemand)(?!\p{L}))(?<=(?<!\p{L})(?:ohne|anstatt|so) das)`,
      String.raw`Dass(?<=(?:^|[.!?] )Dass)(?= (?:ist|sind|war|waren|sei|seien|wäre|bleibt|soll|sollen|solle|kann|muss|darf|will|zeigt|zeigte|freut|hilft|gilt|gelingt|kostet|heißt)(?!\p{L}))`,
    ].join('|')})`,
    'gm',
  ),
  instead: ({ 0: found, index, input }, _, material) => {
    const { de } = material.woerterbuecher;
    const [before = ''] = /[^.!?;:]*$/.exec(input.slice(0, index)) ?? [];
    const [rest = ''] = /^[^.,;:!?]*/.exec(input.slice(index + found.length)) ?? [];
    if (found.startsWith('dass ')) return found.replace('dass', 'das');
    if (found === 'Das') return 'Dass';
    if (found === 'Dass') return 'Das';
    if (found === 'dass')
      return isClause(before, rest) || !isIn(rest.trim().split(/\s/)[0] ?? '', de) ? undefined : 'das';
    if (isBeforeNoun.test(rest) && !opensHere.test(input.slice(index - 2)) && !isBeforeName(rest, material))
      return undefined;
    return /(?:ohne|anstatt|so) $/.test(before) || isSaid(before, rest) ? 'dass' : undefined;
  },
  isSafe: false,
});

const isBeforeNoun = latin(String.raw`^\s\p{Lu}\p{Ll}`);
const opensHere = latin(`^,\\s${opensClause.replace('(?<=,\\s)', '')}`);

/** “, das Flensburg …”, “, das Hanna Habicht …”: a town or somebody of the contact list. */
function isBeforeName(rest: string, material: Material): boolean {
  const [, one = '', other] = beginning.exec(rest) ?? [];
  if (other !== undefined && contactOf(registerOf(material), `${one} ${other}`) !== undefined) return true;
  return knownTowns(material).some((town) => town.split(/[\s/]/)[0] === one);
}
const beginning = latin(String.raw`^\s(\p{Lu}[\p{L}-]+)(?:\s(\p{Lu}[\p{L}-]+))?`);

const preposition = /(?:^|\s)(?:für|gegen|durch|über|um|in|an|vor|hinter|unter|neben|zwischen) $/;

/** A verb at the end makes it a clause that lacks its comma; behind a preposition none can stand. */
function isClause(before: string, rest: string): boolean {
  if (preposition.test(before)) return false;
  const words = rest.trim().split(/\s+/);
  return words.length > 1 && /^[a-zß-ü].*(?:t|en|e|nd|ll|nn|ss)$/.test(words.at(-1) ?? '');
}
