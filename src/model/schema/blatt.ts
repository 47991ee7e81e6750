import { abbildung, freigabe, ganzzahl, kann, liste, muss, text } from './parts.ts';

/** Front matter of zusammenfassung.md */
export const zusammenfassung = abbildung({
  titel: muss(text, 'Überschrift der Seite'),
  wann: kann(text, 'Sonst Datum und Uhrzeit aus handreichung.yaml'),
  wo: kann(text, 'Sonst der Ort aus handreichung.yaml'),
  wer: kann(text, 'Wer teilgenommen hat (Markdown)'),
  wie: kann(text, 'Format und Ablauf (Markdown)'),
});

const panelnummern = muss(liste(ganzzahl), 'Nummern der Panels aus panels.yaml, z. B. [2, 5]');

/** Front matter of kurzfassungen/*.md */
export const kurzfassung = abbildung({
  titel: muss(text, 'Überschrift der Kurzfassung'),
  panels: panelnummern,
});

/** Front matter of seiten/*.md */
export const seite = abbildung({
  titel: muss(text, 'Überschrift der Seite'),
  freigabe: kann(freigabe),
});

/** Front matter of impressum.md */
export const impressum = abbildung({ titel: muss(text, 'Überschrift der Seite') });
