import { capital, isCapital } from './cases.ts';

/** Phrases that are written apart and often together; none of the words they make up exists. */
const phrases = `
  vor_allem vor_allen vor_Ort zum_Teil zu_Ende zu_Beginn des_Weiteren des_Öfteren unter_anderem unter_Umständen
  in_Bezug in_Zukunft in_Kürze im_Grunde im_Folgenden im_Voraus im_Übrigen im_Einzelnen im_Allgemeinen im_Moment
  jedes_Mal dieses_Mal wie_viel wie_viele so_viele zu_viel zu_viele zu_wenig zu_wenige ebenso_viel ebenso_viele
  genauso_viel nach_wie_vor nach_und_nach ab_und_zu auf_jeden_Fall auf_keinen_Fall erst_einmal noch_einmal
  ein_bisschen bei_Weitem seit_Langem von_Neuem von_vornherein je_nachdem das_heißt zum_Beispiel
  gar_nicht gar_nichts gar_kein gar_keine gar_keinen gar_keiner gar_keinem gar_niemand überhaupt_nicht
  überhaupt_kein überhaupt_keine immer_noch immer_wieder auch_nicht noch_nicht nicht_mehr am_besten am_meisten
  zu_zweit zu_dritt und_so_weiter auf_Dauer aus_Versehen zu_Fuß zur_Verfügung
`;

const apart: ReadonlyMap<string, string> = new Map(
  phrases
    .trim()
    .split(/\s+/)
    .map((phrase) => phrase.replaceAll('_', ' '))
    .map((phrase) => [phrase.replaceAll(' ', '').toLowerCase(), phrase]),
);

/** The words that were run together: “vor allem” for “vorallem”; undefined for any other word. */
export function apartOf(word: string): string | undefined {
  // A noun such as “Vorort” has a capital and is in the dictionary; at the beginning of a sentence it is looked up too.
  const phrase = apart.get(word.toLowerCase());
  return phrase !== undefined && isCapital(word) ? capital(phrase) : phrase;
}
