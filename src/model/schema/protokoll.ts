import * as v from 'valibot';
import {
  abbildung,
  anzahl,
  freigabe,
  ganzzahl,
  janein,
  kann,
  kind,
  liste,
  muss,
  person,
  personen,
  text,
} from './parts.ts';

const gruppe = abbildung({
  gruppe: kann(text, 'Name der Gruppe, z. B. Anwesende am Vormittag'),
  anzahl: kann(anzahl, 'Zahl der Anwesenden'),
  unter_anderem: kann(janein, 'true: Die Namen sind nur eine Auswahl („8, u. a. …“)'),
  personen: muss(liste(person), 'Namen, gern mit (Ort oder Institution)'),
  freigabe: kann(freigabe),
});

/** Front matter of protokolle/*.md */
export const protokoll = abbildung({
  panels: muss(
    v.pipe(liste(ganzzahl), v.minLength(1, kind('gefuellt'))),
    'Nummern der Panels aus panels.yaml, z. B. [2, 5]',
  ),
  thema: kann(text, 'Sonst das Thema aus panels.yaml'),
  kurz: kann(text, 'Sonst der Kurztitel aus panels.yaml'),
  zeitraum: kann(text, 'Sonst die Zeitfenster der Panels'),
  moderation: kann(personen, 'Sonst aus panels.yaml'),
  protokoll: kann(personen, 'Sonst aus panels.yaml'),
  anwesende: kann(
    v.union([gruppe, liste(gruppe)], kind('gruppen')),
    'Eine Gruppe oder je Panel eine, in der Reihenfolge von panels',
  ),
  freigabe: kann(freigabe),
});
