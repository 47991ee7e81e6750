import { textRule } from '../text-rule.ts';

const always = 'bspw bzw vgl ggf usw usf evtl inkl exkl zzgl bzgl insb ebd gegr etc';

/** Each with what has to stand around it, so that no other word is meant. */
const find = new RegExp(
  [
    String.raw`(?:${always.replaceAll(' ', '|')})(?![\p{L}\d.@/-]|\.\p{L})`,
    String.raw`ca(?=[ \u00a0][\d\p{Ll}])`,
    String.raw`(?:Abs|Nr|Ziff|Kap|Bd|Abb|Tab|Anm)(?=[ \u00a0]\d)`,
    String.raw`Art(?=[ \u00a0]\d+ (?:Abs|GG|DSGVO|EUV|AEUV|BayVerf))`,
    String.raw`(?:Dr|Prof|Dipl)(?=[ \u00a0](?:\p{Lu}\p{Ll}+|[Mm]ed\.|phil\.|rer\.)[ \u00a0.])`,
    String.raw`Tel(?=:? (?:\+|0|\())`,
    '(?:Mio|Mrd)(?= (?:€|Euro|EUR|Menschen|Tonnen))',
    String.raw`\p{Lu}\p{Ll}{2,}str(?= \d{1,3}(?!\d))`,
    String.raw`(?<=(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Bb]eim|[Vv]om) |^|,[ \u00a0])\d{1,2}(?=[ \u00a0](?:Auflage|Klasse|Quartal|Platz|Preis|Runde|Halbjahr|Etage|Obergeschoss|Stock|Jahrhundert|Lebensjahr|Schuljahr|Semester|Sitzung|Fachtag|Jahrgangsstufe|Netzwerktag)(?![\p{L}-]))`,
  ].join('|'),
  'gu',
);

/**
 * An abbreviation that is spoken in full ends with a full stop (amtliche Regeln § 101), and so does an ordinal number
 * (§ 104).
 *
 * @good Das gilt bspw. für Vereine, Abs. 4 Nr. 2 usw. Tel.: 0351 4567-89, ca. 20 Mio. Euro; Prof. Dr. Cem Drossel.
 * @good Der Chor sang das Lied Nr; eine Art 5 Meter langer Zaun; Tel Aviv; Dr-Külz-Ring.
 * @bad Das gilt ⟦bspw⟧ für Vereine.
 * @bad Äpfel, Birnen ⟦usw⟧, alles war da.
 * @bad Siehe § 40 ⟦Abs⟧ 4 der Satzung.
 * @bad Es kamen ⟦ca⟧ zwanzig Leute.
 * @bad Es sprach ⟦Dr⟧ Cem Drossel.
 * @bad In der ⟦8⟧ Klasse beginnt es.
 */
export const abbreviationHasItsFullStop = textRule('abbreviation-has-its-full-stop', {
  find: new RegExp(String.raw`(?<![\p{L}\d.@/-])(?:${find.source})`, 'gmu'),
  instead: ([found]) => `${found}.`,
});
