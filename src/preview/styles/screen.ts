/**
 * The flowing view: what the print's styles lack on a screen (look, "Web and preview"). One column of at most 44 rem; what
 * stands at fixed millimetres on paper flows; grid, voices and contacts in one column under 40 rem, in two under 64 rem.
 */
export const screenStyle = `
@media screen {
  html { font-size: 100%; line-height: 1.5; scroll-padding-top: 1rem; }
  body { font-size: 1.125rem; line-height: 1.5; background: #fff; }
  :focus-visible { outline: 3px solid var(--tinte); outline-offset: 2px; }
  main, .inhalt > *, .rueckseite .band > * { max-width: 44rem; margin-inline: auto; }
  main { padding: 0 1.25rem; }
  main a, .rueckseite a { text-decoration: underline; }
  .kapitel { width: auto; padding-block: 3rem; border-top: 1px solid var(--linie); }
  h1 { top: 0; left: 0; margin-bottom: 1.5rem; font-size: clamp(2rem, 7vw, 2.75rem); line-height: 1.1; overflow-wrap: break-word; hyphens: auto; }
  h1.lang { font-size: clamp(1.75rem, 6vw, 2.25rem); line-height: 1.15; }
  h2 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; }
  .spalten, .protokoll.schmal .spalten { columns: auto; }
  .seiten, .protokollseite { display: none !important; }
  .text > * + *, .text :is(p, ul, ol) + :is(p, ul, ol) { margin-top: 0.75rem; }
  .bild img { width: auto; max-width: 100%; height: auto; }
  .unsichtbar { font-size: 1px; line-height: 1px; }

  .umschlag { display: flex; flex-direction: column; width: auto; height: auto; padding-top: 1.5rem; }
  .umschlag h1 { display: grid; grid-template-columns: 1fr auto; gap: 0.75rem 1rem; align-items: center; width: 100%; max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
  .umschlag :is(.reihe, .nummer, .titel, .angaben, .kunst, .fuss) { position: static; width: auto; height: auto; }
  .umschlag .reihe { font-size: clamp(1.75rem, 9vw, 5rem) !important; line-height: 1; white-space: normal; overflow-wrap: anywhere; }
  .umschlag .nummer { width: 3.5rem; height: 3.5rem; font-size: 2.25rem; }
  .umschlag .titel { grid-column: 1 / -1; max-width: 38rem; font-size: clamp(1.25rem, 4vw, 1.75rem); line-height: 1.25; }
  .umschlag .angaben { width: 100%; max-width: 60rem; margin: 0 auto; padding: 0.75rem 1.25rem; text-align: left; font-size: 1rem; line-height: 1.4; }
  .umschlag .kunst { width: 100%; max-width: 60rem; margin: 0 auto; }
  .umschlag .kunst svg { height: auto; }
  .umschlag .kunst img { position: static; width: 100%; height: auto; }
  .umschlag .fuss { flex-wrap: wrap; gap: 1rem; padding: 1rem 1.25rem; }
  .umschlag .herausgeber { max-width: none; text-align: left; font-size: 1rem; line-height: 1.4; }

  .inhalt { min-height: 0; padding: 3rem 1.25rem; }
  .inhalt li.kapitelzeile { display: block; padding: 0.6rem 0; font-size: 1.35rem; line-height: 1.3; }
  .inhalt .unterliste li { min-height: 2.2rem; font-size: 1rem; line-height: 1.3; }
  .inhalt a { display: inline-block; min-height: 24px; text-decoration: underline; }

  .kopfzeile { flex-wrap: wrap; gap: 0 1rem; margin-bottom: 1.5rem; }
  .kopfzeile .angaben { text-align: left; font-size: 1rem; line-height: 1.4; }
  .punkte > li { padding-left: 12rem; padding-bottom: 1rem; }
  .punkte .zeit { width: 9.5rem; font-size: 1.6rem; line-height: 1.2; }
  .punkte .spur { left: 10rem; }
  .punkte .programmtitel { font-size: 1.2rem; line-height: 1.35; }
  .punkte .tische ul { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
  .punkte .tische li { font-size: 1rem; line-height: 1.3; }

  .raster, .raster tbody, .raster thead { display: block; width: auto; }
  .raster tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(0, 1fr)); grid-auto-flow: column; gap: 1rem; }
  .raster :is(th, td), .raster.drei thead th, .raster.drei thead th:nth-child(2) { display: block; width: auto; padding: 0 0 1rem; }
  .raster .karte { height: 100%; min-height: 12rem; font-size: 1rem; line-height: 1.35; }
  .raster .thema { font-size: 1.15rem; line-height: 1.3; hyphens: auto; }
  .raster .karte b { white-space: normal; }

  .eckdaten, .steckbrief { width: auto; }
  .eckdaten th, .steckbrief th { width: 11rem; font-size: 1.1rem; line-height: 1.4; }
  .eckdaten td.gross { font-size: 1.5rem; line-height: 1.3; }
  .steckbrief td, .eckdaten td { font-size: 1.0625rem; line-height: 1.5; }
  .steckbrief .person { white-space: normal; }
  .ergebnis { padding: 1.5rem; font-size: 1.2rem; line-height: 1.5; }
  .ergebnis h2 { position: static; margin-bottom: 0.75rem; }
  .kurzfassung { min-height: 0; padding: 1rem 0 0; }
  .kurzfassung .kopf { position: static; width: auto; margin-bottom: 0.75rem; }
  .kurzfassung h2 { font-size: 1.25rem; line-height: 1.3; }
  .kurzfassung .bezug { font-size: 1rem; }

  .protokoll { padding-top: 2rem; }
  .protokoll > .karte, .protokoll .karte.doppelt { min-height: 0; padding: 1.5rem; }
  .protokoll .tisch { position: static; width: auto; flex-direction: row; justify-content: start; margin-bottom: 1rem; }
  .protokoll .sitzung { font-size: 1rem; line-height: 1.4; }
  .protokoll > .karte h2, .protokoll > .karte h2.lang { font-size: clamp(1.35rem, 4.5vw, 1.9rem); line-height: 1.2; overflow-wrap: break-word; }
  .protokoll.schmal .abschnitt { padding-left: 0; }
  .protokoll.schmal .abschnittstitel { position: static; width: auto; }
  .abschnittstitel { font-size: 1.25rem; line-height: 1.35; }
  .abschnitt :is(h3, h4):not(.abschnittstitel) { font-size: 1.1rem; line-height: 1.35; }
  strong { font-size: inherit; }

  .diagramm { padding: 1.25rem; font-size: 1rem; line-height: 1.4; overflow-x: auto; }
  .diagramm caption, .diagramm .frage { font-size: 1.2rem; line-height: 1.35; }
  .diagramm .kopf { padding-right: 9rem; }
  .diagramm .pille { font-size: 0.9rem; line-height: 1.4; }
  .diagramm :is(.einleitung, .notiz), .diagramm thead th { font-size: 0.9rem; line-height: 1.4; }
  .diagramm .wert { flex-wrap: wrap; }
  .diagramm .wert svg { max-width: 100%; }
  .diagramm .ring { flex-wrap: wrap; }

  .leitstimme { grid-template-columns: 1fr; row-gap: 1rem; }
  .leitstimme blockquote { font-size: 1.6rem; line-height: 1.35; }
  .stimme .text { font-size: 1.125rem; line-height: 1.5; }
  .kapitel.stimmen { padding-inline: 1.25rem; background: var(--grund); }
  .kontakte .liste { columns: 17rem; }
  .kontakte .kontakt, .kontakte .name { font-size: 1rem; line-height: 1.45; }
  .kontakte a { min-height: 24px; }
  .kontakte h2 { font-size: 1.15rem; line-height: 1.35; }

  .kapitel.impressum { height: auto; }
  .impressum .unten { position: static; margin-top: 2rem; }
  .impressum .sitzplan, .impressum .foerderung { grid-template-columns: 1fr; row-gap: 1rem; font-size: 1rem; line-height: 1.4; }
  .impressum .sitzplan svg { max-width: 100%; }
  .rueckseite { width: auto; height: auto; }
  .rueckseite .kunst { display: none; }
  .rueckseite .band { position: static; width: auto; height: auto; padding: 2rem 1.25rem; font-size: 1rem; line-height: 1.4; }
  .rueckseite .foerderhinweis { width: auto; margin-top: 1rem; }
  .rueckseite .schluss { position: static; flex-wrap: wrap; gap: 0.5rem 2rem; padding-top: 1rem; font-size: 1rem; line-height: 1.4; }

  [data-quelle] { cursor: pointer; }
}
@media screen and (max-width: 40rem) {
  .raster tr { grid-auto-flow: row; }
  .punkte > li { padding-left: 2.5rem; }
  .punkte .zeit { position: static; width: auto; }
  .punkte .spur { left: 0; }
}
@media screen and (max-width: 30rem) {
  :is(.eckdaten, .steckbrief) :is(tbody, tr, th, td) { display: block; width: auto; }
  .raster .karte { padding: 5.2mm 4mm 3.6mm; }
  .raster .zahl { position: static; }
}
`;
