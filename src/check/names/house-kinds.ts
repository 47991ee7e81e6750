import { latin, literal } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { type HouseSlip, isSame, legalForm } from './house-slips.ts';
import { contactOf, registerOf } from './register.ts';

/** A house that is called another kind of house than everywhere else; not sure where both may exist. */
export interface KindSlip extends HouseSlip {
  readonly isSure: boolean;
}

const kinds =
  'zentrum|residenz|heim|haus|treff|treffpunkt|stift|club|klub|werkstatt|büro|laden|café|stelle|einrichtung|anlage|station|dienst';
/** “Senioren” and “zentrum”; the first part says for whom it is. */
const compound = latin(String.raw`^(\p{Lu}\p{Ll}{3,}?)(${kinds})(?:e?s)?$`);
const house = latin(String.raw`^(\p{Lu}\p{Ll}{5,}) (\p{Lu}.{5,})$`);

/**
 * Looks in running text for “Seniorenresidenz Am Leuchtberg” and “Stadtteilbüro Werraufer” where the contact list has
 * “Seniorenzentrum Am Leuchtberg” and “Quartiersbüro Werraufer”: the own name of the one house of the list, and another word
 * of the same kind before it, once.
 */
export function kindSlipsIn(material: Material): KindSlip[] {
  const { chapter, passages, place, wholeText } = material;
  const kontakte = chapter('kontakte')?.kontakte ?? [];
  const names = [
    ...new Set(
      kontakte.map(({ institution = '' }) => institution.replace(legalForm, '').split(', ')[0] ?? ''),
    ),
  ];
  const uses = (text: string): number => wholeText.split(text).length - 1;
  const known = names.flatMap((name) => {
    const [, first = '', own = ''] = house.exec(name) ?? [];
    // A town, or a name that several houses have, tells none from another.
    const isShared =
      kontakte.some(({ kommune = '' }) => kommune !== '' && own.includes(kommune)) ||
      names.some((other) => other !== name && other.endsWith(own));
    return !compound.test(first) || isShared || uses(name) < 2 ? [] : [{ name, first, own }];
  });
  return known.flatMap(({ name, first, own }) => {
    const pattern = latin(
      String.raw`(?<![\p{L}-])(\p{Lu}\p{Ll}{5,})\s${literal(own).replace(/ /g, '\\s')}(?![\p{L}-])`,
      'g',
    );
    return passages.flatMap(({ raw, file, start, form, quoted }): KindSlip[] =>
      form === 'value' || form === 'link' || quoted || !raw.includes(own.split(' ')[0] ?? own)
        ? []
        : [...raw.matchAll(pattern)].flatMap(({ 0: written, 1: word = '', index }) => {
            const found = written.replace(/\s/g, ' ');
            const likeness = isSame(word, first) || uses(written) > 1 ? undefined : likenessOf(word, first);
            if (likeness === undefined) return [];
            const at = start + index;
            const isSure = likeness === 'beginning';
            return [{ found, known: name, isSure, place: place(file, at, at + written.length) }];
          }),
    );
  });
}

/** What two words for houses have in common: for whom they are, or what they are. */
function likenessOf(a: string, b: string): 'beginning' | 'end' | undefined {
  const [[, one, kind] = [], [, other, known] = []] = [compound.exec(a) ?? [], compound.exec(b) ?? []];
  if (one === undefined || other === undefined) return undefined;
  if (one === other && kind !== known) return 'beginning';
  return kind === known && one !== other ? 'end' : undefined;
}

const office = latin(String.raw`^(\p{Lu}\p{Ll}+(?:amt|verwaltung|stelle)) (?:des|der) (\p{Lu}.*)$`);
const headed = latin(String.raw`^((?:(?:Prof|Dr)\.\s)*\p{Lu}[\p{L}-]+(?: [\p{L}-]+)+):\s`);

/**
 * “Das Gesundheitsamt des Wartburgkreises …” right below a heading with the name of somebody from the “Gesundheitsamt des
 * Landkreises Eichsfeld”, where no contact is from the other.
 */
export function officeSlipsIn(material: Material): KindSlip[] {
  const { chapter, passages, place, wholeText } = material;
  const all = (chapter('kontakte')?.kontakte ?? []).map(({ institution = '' }) => institution);
  if (!all.some((institution) => office.test(institution))) return [];
  const register = registerOf(material);
  return passages.flatMap(({ raw, form, key, file }, index): KindSlip[] => {
    const [, name = ''] = (form === 'title' && key === 'body' ? headed.exec(raw) : null) ?? [];
    const { institution = '' } = name === '' ? {} : (contactOf(register, name) ?? {});
    const [, kind, own = ''] = office.exec(institution) ?? [];
    const next = passages[index + 1];
    if (kind === undefined || next === undefined || next.file !== file || next.form !== 'text') return [];
    const pattern = latin(
      String.raw`^D(?:as|ie)\s(${kind}\s(?:des|der)\s(\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}-]+)?))(?!\p{L})`,
    );
    const [whole = '', found = '', other = ''] = pattern.exec(next.raw) ?? [];
    const isListed = all.some((each) => each.startsWith(kind) && each.includes(other.replace(/e?s$/, '')));
    const isOwn = own.includes(other) || other.includes(own) || wholeText.split(found).length > 2;
    if (found === '' || isListed || isOwn) return [];
    const at = next.start + whole.length - found.length;
    return [
      {
        found: found.replace(/\s/g, ' '),
        known: institution,
        isSure: false,
        place: place(file, at, at + found.length),
      },
    ];
  });
}
