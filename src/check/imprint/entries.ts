import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { registerOf } from '../names/register.ts';
import type { Imprint, ImprintLine } from './imprint.ts';

/** What a line of the imprint begins to say and does not say. */
export type Lack = { readonly de: string; readonly en: string };

/** The line, and what it lacks. */
export interface Lacking {
  readonly line: ImprintLine;
  readonly lack: Lack;
}

const digits: Lack = { de: 'eine Nummer aus „DE“ und neun Ziffern', en: 'a number of “DE” and nine digits' };
const given: Lack = { de: 'der ausgeschriebene Vorname', en: 'the given name in full' };

const entry: Lack = { de: 'die Angabe selbst', en: 'what it announces' };
const label = latin(String.raw`^\p{Lu}[\p{L} -]{2,30}:`);

/** Of others, such as “Kontakt:”, more lines with labels may follow. */
const single =
  /^(?:Redaktion|Gestaltung|Layout|Satz|Druck|Texte?|Fotos?|Bilder|Titelbild|Illustration|Grafik|Protokolle?|Lektorat|Moderation|Auflage|Stand|Lizenz|ISBN|Telefon|E-Mail|Website|Internet)/;

/** “Gestaltung:”, and behind it the next such line, a heading or nothing. */
export const labelLacks = ({ lines }: Imprint): readonly Lacking[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (line.isHeading || label.exec(line.text)?.[0] !== line.text.trim()) return [];
    const isBare =
      next === undefined ||
      next.isHeading ||
      (next.block === line.block && label.test(next.text) && single.test(line.text));
    return isBare ? [{ line, lack: entry }] : [];
  });

const tax = /(?:USt|Umsatzsteuer)\S*[^\n]{0,40}?(?<![A-Z])DE[ \u00a0]?(\d[\d \u00a0]*)/;

/** The number of the turnover tax (§ 27a UStG) has nine digits. */
export const taxLacks = ({ lines }: Imprint): readonly Lacking[] =>
  lines.flatMap((line) => {
    const [, number] = tax.exec(line.text) ?? [];
    return number === undefined || number.replace(/\D/g, '').length === 9 ? [] : [{ line, lack: digits }];
  });

const initial = latin(
  String.raw`(?<![\p{L}.])(\p{Lu})\.[ \u00a0](\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})`,
);

/** Who represents or is responsible is named in full (§ 18 Abs. 2 MStV); told of those the issue knows. */
export const givenLacks = ({ lines }: Imprint, material: Material): readonly Lacking[] =>
  lines.flatMap((line) => {
    const isDuty = /Vorstand|Geschäftsf|[Vv]ertret(?:en|ungs)|V\.\s?i\.\s?S\.\s?d\.\s?P/.test(line.text);
    const [, first, surname] = (isDuty && initial.exec(line.text)) || [];
    const isKnown =
      first !== undefined &&
      registerOf(material).spellings.some(
        ({ name }) =>
          name.surname === surname && (name.given[0]?.length ?? 0) > 2 && name.given[0]?.startsWith(first),
      );
    return isKnown ? [{ line, lack: given }] : [];
  });
