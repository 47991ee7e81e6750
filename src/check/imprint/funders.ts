/** States by what their names, adjectives and parliaments begin with, and how a logo may name them. */
export type Funder = readonly [string, RegExp, RegExp];
export const states: readonly Funder[] = [
  ['Sachsen-Anhalt', /Sachsen-Anhalt/, /sachsenanhalt/],
  ['Niedersachsen', /Niedersachsen|Niedersächsisch/, /niedersachsen|niedersaechsisch/],
  [
    'Sachsen',
    /(?<![-\p{L}])(?:Sächsisch|Sachsen(?!-?Anhalt))/u,
    /(?<!nieder)(?:sachsen(?!anhalt)|saechsisch)/,
  ],
  ['Thüringen', /Thüring/, /thuering|thuring/],
  ['Brandenburg', /Brandenburg/, /brandenburg/],
  ['Mecklenburg-Vorpommern', /Mecklenburg/, /mecklenburg|regierungmv|logomv/],
  ['Bayern', /Bayerisch|Bayern/, /bayern|bayerisch/],
  ['Hessen', /Hessen|Hessisch/, /hessen|hessisch/],
  ['Nordrhein-Westfalen', /Nordrhein/, /nordrhein|nrw/],
  ['Rheinland-Pfalz', /Rheinland-Pf/, /rheinlandpf|rlp/],
  ['Saarland', /Saarl/, /saarl/],
  ['Schleswig-Holstein', /Schleswig/, /schleswig/],
  ['Baden-Württemberg', /Baden-Württ/, /badenwuertt|logobw/],
  ['Berlin', /(?:Land(?:es)?|Senat\S*) (?:von )?Berlin|Berliner (?:Senat|Abgeordnetenhaus)/, /berlin/],
  ['Hamburg', /(?:Hansestadt|Senat\S*) Hamburg|Hamburgische/, /hamburg/],
  ['Bremen', /(?:Hansestadt|Land(?:es)?) Bremen|Bremische/, /bremen|bremisch/],
];
