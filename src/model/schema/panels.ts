import { abbildung, ganzzahl, kann, liste, muss, personen, text, zeit } from './parts.ts';

const panel = abbildung({
  nummer: muss(ganzzahl, 'Nummer des Panels, in der Ausgabe nur einmal'),
  thema: muss(text, 'Thema in voller Länge'),
  kurz: kann(text, 'Kurztitel für Inhalt, Programm und Seitenfuß; sonst das Thema bis zur ersten Klammer'),
  moderation: muss(personen, 'Name oder Liste von Namen'),
  protokoll: muss(personen, 'Name oder Liste von Namen'),
  raum: kann(text, 'Raum oder Tisch'),
});

/** panels.yaml */
export const panels = abbildung({
  titel: muss(text, 'Überschrift der Seite'),
  zeitfenster: muss(
    liste(
      abbildung({
        von: muss(zeit, 'Beginn, z. B. "11:30"'),
        bis: muss(zeit, 'Ende, z. B. "12:15"'),
        panels: muss(liste(panel), 'Panels dieses Zeitfensters'),
      }),
    ),
    'Zeitfenster in ihrer Reihenfolge',
  ),
});
