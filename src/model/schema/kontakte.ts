import { abbildung, email, freigabe, kann, liste, muss, text, url } from './parts.ts';

const kontakt = abbildung({
  kommune: kann(text, 'Gemeinde; Kontakte ohne stehen am Ende'),
  name: muss(text, 'Vor- und Nachname'),
  institution: kann(text, 'Amt, Verein oder Einrichtung'),
  email: kann(email, 'E-Mail-Adresse'),
  telefon: kann(text, 'Telefonnummer in Anführungszeichen'),
  url: kann(url, 'Internetadresse'),
  freigabe: kann(freigabe),
});

/** kontakte.yaml */
export const kontakte = abbildung({
  titel: muss(text, 'Überschrift der Seite'),
  freigabe: kann(freigabe),
  kontakte: muss(liste(kontakt), 'Kontakte in ihrer Reihenfolge'),
});

/** kontakte.csv: the same without keys of the whole file. */
export const kontakteCsv = abbildung({ kontakte: liste(kontakt) });
