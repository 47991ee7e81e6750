/** The barcamp of Handreichung Nr. 2 as its protocols tell it, with the slips in its names mended. */
import { gruppe, handreichung, panel, protokoll, slot } from './make.ts';

const ansprache = 'Zielgruppenansprache, Gewinnung und Aktivierung';
const schnittstellen = 'Schnittstellen und Kooperation mit externen Institutionen';
const rost = { thema: ansprache, moderation: 'Christian Rost', protokoll: 'Luise Nixdorf' };
const zinke = { thema: schnittstellen, moderation: 'Kirstin Zinke', protokoll: 'Uwe Kowski' };

const eins = panel(1, { thema: 'Vernetzung', moderation: 'Antje Kowski', protokoll: 'Prof. Stephan Beetz' });
const zwei = panel(2, rost);
const drei = panel(3, { thema: 'Highlights', moderation: 'Maxi Blunck', protokoll: 'Clara Zeitler' });
const vier = panel(4, zinke);
const fuenf = panel(5, rost);
const sechs = panel(6, { thema: 'Gegenwind', moderation: 'Maxi Blunck', protokoll: 'Clara Zeitler' });
const sieben = panel(7, {
  thema: 'Akzeptanz',
  moderation: 'Prof. Dr. Stephan Beetz',
  protokoll: 'Antje Kowski',
});
const acht = panel(8, zinke);

export const fenster = [
  slot('11:30', '12:15', [eins, zwei, drei, vier]),
  slot('13:15', '14:00', [fuenf, sechs, sieben, acht]),
];

export const protokolle = [
  protokoll(
    [eins],
    [
      gruppe(
        'Thomas Rosner (Chemnitz), Anja Uhlemann (Görlitz), Christin Weidensdörfer (Auerbach), Annabell Ebner (Aue-Bad Schlema), Gerlinde Meyer (Leipzig), Friederike Bobke (Kamenz)',
        { anzahl: 8, unterAnderem: true },
      ),
    ],
  ),
  protokoll(
    [zwei, fuenf],
    [
      gruppe(
        'Susanne Krüger (Coswig), Agnieszka Winkler (SMR), Gregor Jahnich (Zittau), Anne Schaaf (Görlitz), David Ide (Falkenstein), Linda Keller (Reichenbach i. V.), Mirko Stock (Torgau), Ina Nebel (Hoyerswerda)',
        { gruppe: 'Vormittag', panel: zwei },
      ),
      gruppe(
        'Marius Himmler (FS INGE), Osman Nasr (Coswig), Sandra Saborowski (Frankenberg), Uta Felber (Stollberg), Thomas Rosner (Chemnitz), Falk Forster (Plauen), Virginia Gründel (Zwickau), Stefanie Quendt (Plauen)',
        { gruppe: 'Nachmittag', panel: fuenf },
      ),
    ],
  ),
  protokoll(
    [drei],
    [
      gruppe(
        'Dr. Michael Behling (Kamenz und Borna), Birgit Wagner (SMR), Olivia Voigt (Torgau), Uta Felber (Stollberg), Virginia Gründel (Zwickau)',
      ),
    ],
  ),
  protokoll(
    [vier],
    [
      gruppe(
        'Alina Altmann (Löbau), Osman Nasr (Coswig), Solveig Arnold (Meißen), Nadja Voigt (Borna), Ilka Rzymann (Leipzig), Sandra  Saborowski (Frankenberg), Jana Werner (Hoyerswerda/RAA), Marius Himmler (FS INGE)',
      ),
    ],
  ),
  protokoll(
    [sechs],
    [
      gruppe(
        'Anne Schaaf (Görlitz), Anja Uhlemann (Görlitz), Annabell Ebner (Aue-Bad Schlema), Friederike Bobke (Kamenz), Olivia Voigt (Torgau), Gerlinde Meyer (Leipzig), Jana Werner (Hoyerswerda), Christin Weidensdörfer (Auerbach), Agnieszka Winkler (SMR)',
      ),
    ],
  ),
  protokoll(
    [sieben],
    [
      gruppe(
        'Anja Uhlemann (Görlitz), Jana Werner (Weißwasser), Friederike Bobke (Kamenz), Ilka Rzymann (Leipzig)',
        { anzahl: 10, unterAnderem: true },
      ),
    ],
  ),
  protokoll(
    [acht],
    [
      gruppe('Birgit Wagner (SMR), Dr.  Michael Behling (Behling Consult), Linda Keller (Reichenbach)', {
        panel: acht,
      }),
    ],
  ),
];

export const barcamp = handreichung({ fenster, protokolle });

/** The same day with no attendance written down: only moderation and protokoll are known. */
export const ohneAnwesende = handreichung({ fenster });
