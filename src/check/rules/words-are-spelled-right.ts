import type { Rule } from '../rule.ts';
import { suspectReport } from '../spelling/report.ts';
import { suspectsOf } from '../spelling/suspects.ts';

/**
 * Words are spelled as the dictionary has them, where one slip explains the difference: a letter too many or too few,
 * another one, two exchanged. Names, quotations and what stands under `woerter` are left alone; so are texts in
 * other languages than German.
 *
 * @good Im Quartiersmanagement arbeiten Vereine, Ämter und Bewohner:innen zusammen.
 * @good Die Kinder- und Jugendarbeit, das Save the Date und Frau Wilhelmson.
 * @good Der Titel „Von Allerley neuen Künsten“ blieb stehen.
 * @bad Die ⟦Veranstalltung⟧ war gut besucht.
 * @bad Das ⟦Vernetzungtreffen⟧ war gut besucht.
 * @bad Es fehlten ⟦nähmlich⟧ Räume.
 * @bad Es fehlten ⟦vorallem⟧ Räume.
 * @good Die Stadt stellte Infostelen und eine Gedenkstele auf; alle Zwischenabrufe der Landesmittel gingen durch.
 * @good Die Linie führt nach Dettingen am Albuch.
 * @good
 *   | Zweck | Werkzeug |
 *   | --- | --- |
 *   | Termine | Nuudel |
 * @bad Alle ⟦Interresenbekundungen⟧ sind da, der ⟦Therapiplatz⟧ und viel ⟦Spass⟧ auch; sie sind ⟦augebildet⟧.
 * @bad Sie haben sich viel ⟦vorgenomen⟧ und ⟦einess⟧ geschafft.
 * @good Die Thermografie zeigt die Verbräuche; das Bundesteilhabegesetz, die Beschäftigtenquote und das Biomassekraftwerk.
 * @good Abgeltungsteuer und Hundesteuer, genehmigungsfrei und vergaberechtlich; die Hilfeberechtigten haben alles dazugeholt.
 * @good Wir haben die Mittel gepoolt, Abofallen gemieden und eine solidarischere Lösung für den Interessensausgleich.
 * @good Bauherrinnen und Bauherren hätten es schwer, eine Dienstherrin auch; sie erkennten nur einen Teil, es hülfe, wenn sie schrieben.
 * @good Das Werkzeug benennte sie, die Zahlen schriebe er auf; Angebote begönnen früher, sie empföhlen mehr.
 * @good Das Format XRechnung und die XDatenfelder; der Lasercutter, ein Vinylcutter und der Aktenshredder.
 * @good Suchet der Stadt Bestes. Wer Fassaden verschattet, mied Rückewege; sie hätten es missverstanden, auch wenn sie es missverstünden.
 * @good
 *   Kommet und Preiset: Rückegassen, Hebebühnen und Wartehallen ohne Begang; beschattete, verschattende Höfe.
 * @bad Die ⟦Helferrin⟧ ⟦kante⟧ den ⟦VVerein⟧ und eine ⟦Textelwerkstatt⟧.
 * @bad Die ⟦Unon⟧ hilft; die Union zahlt.
 * @bad Eine gemeinsame ⟦Schnittstele⟧ fehlt.
 * @bad Danach folgt die ⟦Verabscheidung⟧ im Saal.
 * @good An der Rossel und der Luppe liegen Filderstadt, die Alaunwerke und die Senologie; der Lasercutter der Bauherrinnen.
 * @good Wir erkennten unbeplante, verräumte Flächen, trackten sie, schriebe er; die Nomadin kennt Metronoms XDatenfelder.
 * @bad Die Lehrer und die ⟦Lehrerrinnen⟧ ⟦musten⟧ die ⟦Kidnerkrippe⟧ ⟦genemigen⟧.
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Schwölln, name: Berta Amsel, institution: Bürgerbus Zprottental e. V., email: amsel@zprottental.de}
 *     - {kommune: Mälzgau, name: Hanna Habicht, institution: Die Schwöllner Runde, email: h@maelzgau.de}
 */
export const wordsAreSpelledRight: Rule = {
  id: 'words-are-spelled-right',
  needs: ['handreichung', 'serie'],
  *check(material) {
    for (const suspect of suspectsOf(material))
      if (suspect.certainty === 'sure') yield suspectReport('words-are-spelled-right', suspect, material);
  },
};
