import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** Nouns that a name or abbreviation before them makes a compound with; with anything else it may be a name of its own. */
const noun =
  'Projekt(?:e|en|s)?|Programm(?:e|en|s)?|Portal(?:e|s)?|Workshop(?:s)?|Kommune(?:n)?|Mittel(?:n)?|Antrag|Anträge|Förderung(?:en)?|Förderperiode(?:n)?|Methode(?:n)?|Vorgabe(?:n)?|Stadt|Städte(?:n)?|Stelle(?:n)?|Treffen|Gebiet(?:e|en)?|Mitarbeiter(?::innen)?|Richtlinie(?:n)?|Maßnahme(?:n)?|Management|Team(?:s)?|Fest(?:e)?|Gespräch(?:e|en)?|Anteil(?:e|en)?|Prozess(?:e|en)?|Konferenz(?:en)?|Logo(?:s)?|Zeit(?:en)?';
/** Loan words that are one with the noun before them; alone and in the singular they would need an article. */
const loan = 'App|Ticket|Workshop|Team|Portal|Website|Webseite|Plattform|Projekt|Programm|Netzwerk|Format';
/** Behind these stands what something is called, or what it is made of. */
const naming = new Set(
  'Verein Initiative Firma Gruppe Bündnis Netzwerk Projekt Programm Panel Thema Marke Wort Begriff Name Namen Titel Stichwort Art Sorte Stück Typ Form Punkt Kapitel Bereich Rubrik Methode Format Modell Stunde Tag Woche Monat Jahr Minute Menge Euro Prozent Hälfte Paar Dutzend Teil Reihe Ausgabe Nummer Seite Schritt Phase Stufe Frage Beispiel Herr Frau Partner Partnerin Kategorie Abteilung Fachbereich Sachgebiet'.split(
    ' ',
  ),
);
/** Abbreviations of things that do nothing themselves, and nouns they make compounds with. */
const things = 'QR|USB|PDF|IT|PC|PKW|LKW|Pkw|Lkw|SMS|GPS|LED|PV|ÖPNV|SPNV|WLAN|EDV|CD|DVD|TV|VR|KI';
const ofThings =
  'Codes?|Sticks?|Datei(?:en)?|Formate?s?|Anbindung(?:en)?|Tickets?|Netze?s?|Abteilung(?:en)?|Fachkr(?:aft|äften?)|Arbeitspl(?:atz|ätzen?)|Stellpl(?:atz|ätzen?)|Führerschein|Nachrichten?|Geräten?|Daten|Lampen?|Leuchten?|Beleuchtung|Anlagen?|Zug(?:ang|änge)|Passwort|Hotspots?|Router|Brillen?|Systeme?n?|Angeboten?|Kursen?|Schulung(?:en)?|Support|Werkzeugen?|Tools?|Anwendung(?:en)?|Version(?:en)?|Formularen?|Ausstattung|Sicherheit';
/** What a fund pays or asks for. */
const ofFunds = `${noun}|Vorhaben|Information(?:en)?|Budget|Verordnung|Zuschuss|Zuschüsse|Geldern?|Bescheid(?:e|en)?|Beratung|Datenbank|Broschüre|Website|Publikation(?:en)?|Periode|Fonds|\\p{Lu}\\p{Ll}+(?:mittel|projekt|programm|periode|behörde|stelle|finanzierung|richtlinie|bescheid|antrag|maßnahme)(?:n|e|en|s)?`;
/** What is counted before a hyphen: “30 Minuten-Takt”; “62 Online-Leistungen” are so many. */
const measures =
  '(?:Sekunde|Minute|Stunde|Tage|Woche|Monat|Jahre|Euro|Cent|Prozent|Meter|Kilometer|Zentimeter|Liter|Kilo|Gramm|Grad|Watt|Kilowatt|Volt|Personen|Einwohner|Zimmer|Punkte|Seiten|Sterne|Gänge|Mann|Frau|Schritte|Säulen|Phasen|Stufen|Felder|Ecken|Liga)(?:n|e|s|en)?';
/** Names that are parts of others with a hyphen. */
const prefixes =
  /^(?:Online|Offline|E|Baden|Nordrhein|Rheinland|Sachsen|Schleswig|Mecklenburg|ESF|\p{Lu}\p{Ll}+(?:ungs|heits|keits|schafts|ions))–/u;
const forms = [
  String.raw`(?<![\p{L}\d-]|(?:muss|soll|sollte|kann|könnte|will|wird|würde|darf|hat|dass|weil|wenn|ob|damit|wo|wie) (?:die|der|das) )([A-ZÄÖÜ]{2,5}|Barcamp|Bar Camp|World Café) (?:${noun})(?!\p{L})`,
  String.raw`(?<![\p{L}\d-])(?:${things}) (?:${ofThings})(?![\p{L}-])`,
  String.raw`(?<![\p{L}\d-]|(?:dass|weil|wenn|was|wie|ob|wo) der )(?:ESF|EFRE) Plus (?:${ofFunds})(?![\p{L}-])`,
  String.raw`(?:Online|Offline) \p{Lu}\p{Ll}{2,}(?!\p{L})(?<=[\p{Ll},;–] (?:Online|Offline) \p{L}+)|Online \p{Lu}\p{Ll}{2,}(?=[,;:.)]|$)(?<=(?:^|\n) ?Online \p{L}+)`,
  String.raw`(?<![\p{L}\d.,:/-])\d+(?:\.\d{3})*[ \u00a0]?(?:(?:jähr|täg|stünd|minüt|köpf|seit|prozent|monat|wöch|teil|stell|stöck|klass|sprach|spur)ig(?:e[nmrs]?)?|Klässler(?:in|innen)?|mal(?![ \u00a0]?\d))(?![\p{L}-])`,
  String.raw`(?<![\p{L}\d–-])\p{L}+–\p{L}[\p{L}-]{2,}(?![\p{L}–-])`,
  String.raw`(?<![\p{L}\d.,-]|§[ \u00a0])\d(?:[\d.:]*\d)? (?:${measures})-\p{Lu}\p{Ll}+`,
  String.raw`(?<![\p{L}\d.,-])\d:\d (?:${noun})(?!\p{L})`,
  String.raw`(?<!\p{L})\p{Lu}\p{Ll}+(?:ung|gang|schaft|heit|keit|ion)s [A-ZÄÖÜ]{3,5}(?![\p{L}-])`,
  String.raw`(?<!\p{L})Mund zu Mund Propaganda`,
  String.raw`(?<!\p{L})\p{Lu}\p{L}+-\p{Lu}\p{L}+ (?:Kreis(?:es)?|Adresse(?:n)?|Verteiler|App|Straße|Platz|Allee|Schule|Gymnasium|${noun})(?!\p{L})`,
  String.raw`(?<=(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[nmr]?|[Jj]ede[nmrs]?|manche[nmrs]?|[Dd]iese[nmrs]?|[Kk]eine?[nmr]?|[Uu]nsere?[nmr]?|[Ii]hre?[nmr]?|\p{Ll}{3,}[ltnrdsg]e[nmrs]?) )\p{Lu}\p{Ll}{3,} (?:${loan})(?![\p{L}-]| \p{Lu}| ?[„»])`,
].join('|');
// What all have in common is looked at first, and by itself: else each is tried at each letter.
const find = new RegExp(String.raw`(?<!\p{L})(?:${forms})`, 'gu');

/**
 * A compound has no spaces between its parts; with an abbreviation, a number or another compound it has hyphens,
 * and no dashes (amtliche Regeln § 40, § 44).
 *
 * @good ESF-Projekte, ESF-Plus-Kommunen, ein 1:1-Gespräch, die SAB Dresden, DIN 5008.
 * @bad Die ⟦ESF Projekte⟧ laufen.
 * @bad Ein ⟦1:1 Gespräch⟧ hilft.
 * @bad Die ⟦ESF Plus Mittel⟧ fließen, sagt das Portal zum ESF Plus.
 * @bad Alle nutzen die ⟦Online Ausweisfunktion⟧ und den ⟦QR Code⟧.
 * @bad Eine ⟦83 jährige⟧ und eine ⟦83jährige⟧ Frau warteten ⟦3 mal⟧ oder ⟦1.860 mal⟧.
 * @bad Die ⟦Online–Publikation⟧ ist da.
 * @good Nun muss die EU Maßnahmen ergreifen; § 101 Saison-Kurzarbeitergeld.
 * @good Kulturring, Am Ring 1, 06844 Dessau-Roßlau.
 * @good Online Anträge zu stellen hilft, die Strecke Gera–Weida auch; 3 mal 4 Meter, 3 Mal.
 * @good Der ESF Plus Sachsen und die Förderung im ESF Plus 2021–2027.
 * @bad Jugendliche dürfen manche ⟦Rufbus App⟧ nicht nutzen.
 * @bad Ein ⟦Azubi Ticket⟧ fehlt.
 * @bad Das Landratsamt im ⟦Saale-Orla Kreis⟧ hilft.
 * @good Der Verein Plattform Nord nutzt eine Art App, die Stadt Aue-Bad Schlema ein neues Programm und der Träger Apps.
 */
export const compoundHasHyphens = textRule('compound-has-hyphens', {
  find,
  instead: ([found], { form }, { woerterbuecher: { de }, wholeText }) => {
    if (found.includes('–')) {
      const instead = found.replaceAll('–', '-');
      return prefixes.test(found) || wholeText.includes(instead) ? instead : undefined;
    }
    if (/^[\d.]+[ \u00a0]?\p{L}+$/u.test(found)) return found.replace(/(?<=\d)[ \u00a0]?(?=\p{L})/u, '-');
    const [first = '', last = ''] = found.split(' ');
    // What something is called keeps its spelling.
    if (form === 'title' && last === 'Plus') return undefined;
    // In titles words stand beside each other without a sentence.
    if (/^\p{Lu}\p{Ll}+$/u.test(first) && new RegExp(`^(?:${loan})$`).test(last) && first !== 'Barcamp')
      if (form !== 'text' || naming.has(first) || !isIn(first, de) || de.isWhole(first.toLowerCase()))
        return undefined;
    // Where it has its hyphens elsewhere, that is told.
    if (first.includes('-') && wholeText.includes(`${first}-${last}`)) return undefined;
    if (found.startsWith('Mund')) return 'Mundpropaganda';
    return found.replace(/^Bar Camp/, 'Barcamp').replaceAll(' ', '-');
  },
  isSafe: false,
});
