import type { Imprint, ImprintLine } from './imprint.ts';

/** What an imprint has to name. */
export interface Part {
  readonly de: string;
  readonly en: string;
  readonly sign: RegExp;
  /** Where it belongs: beside the first line or below the first heading that one of these finds, in their order. */
  readonly beside?: readonly RegExp[];
  /** Where the imprint holds this too, and there are photos. */
  readonly when?: RegExp;
  /** The line it is missing at, where one says the rest. */
  readonly line?: ImprintLine | undefined;
  /** Whether it also fits the publisher’s section. */
  readonly isPublishers?: boolean;
  /** Whether it is surely missing: the imprint gives what is asked together with it. */
  readonly isSure?: boolean;
}

/** The lines below a heading, up to the next one. */
export function linesBelow({ lines }: Imprint, heading: ImprintLine): readonly ImprintLine[] {
  const at = lines.indexOf(heading);
  const end = lines.findIndex(({ isHeading }, index) => index > at && isHeading);
  return lines.slice(at + 1, end < 0 ? undefined : end);
}

/** A house with a town, a street or a site; one's own machine has none. */
const whole = /,|\d{5}|www\.|online|nicht gedruckt|eigen|hausdruck|selbst/i;
const address = { de: 'Anschrift der Druckerei', en: 'address of the printer', sign: /(?!)/ };
const printing = /(?:^|\s)druck|^herstellung|^produktion/i;
const copies =
  /^(?:(?:\d\.\s)?Auflage|Papier|\d|gedruckt auf|(?:Redaktions|Druck)schluss|Stand\b|Erschein)|^[^,;]*Exemplare$/i;

/** A hand-out that says how it was printed says by whom and where (§ 6 SächsPresseG and the press laws of the other states). */
export function printerMissing(imprint: Imprint): readonly Part[] {
  const { lines, text } = imprint;
  const printer = { de: 'wer gedruckt hat', en: 'who printed it', sign: /(?!)/, beside: [printing] };
  const section = lines.find((line) => line.isHeading && printing.test(line.text));
  if (section === undefined) {
    const isPrinted =
      /Auflage:?\s\d|\d\s(?:Exemplare|Stück)|[Gg]edruckt auf|^(?:Papier|Druckauflage):|[Kk]limaneutral gedruckt/m.test(
        text,
      );
    const line = lines.find((each) => !each.isHeading && /^Druck(?:erei)?:\s*\S/.test(each.text));
    if (line !== undefined)
      return whole.test(line.text.replace(/,\s*(?:Stand|Auflage|\d).*$/, '')) ? [] : [{ ...address, line }];
    return isPrinted && !/Druck(?:erei|haus|:)|druck@|gedruckt (?:bei|von)|nicht gedruckt/i.test(text)
      ? [printer]
      : [];
  }
  // What stands there besides the number of copies and the paper; beside the design, what speaks of print.
  const isShared = !/^druck/i.test(section.text);
  const said = linesBelow(imprint, section).filter(
    ({ text: line }) =>
      /\p{L}/u.test(line) && !copies.test(line.trim()) && (!isShared || /druck/i.test(line)),
  );
  const house = said.map((line) => line.text.trim()).join(', ');
  if (/^(?:Druck(?:erei)?:?)?$/.test(house)) return [printer];
  return whole.test(house) ? [] : [{ ...address, line: said[0] }];
}
