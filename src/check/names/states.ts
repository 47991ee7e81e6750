import { latin } from '../latin.ts';

/** Domains below which the authorities of a state have theirs, by what their names hold of the state. */
const states: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Sachsen-Anhalt|Sachsen-Anhaltisch/, ['sachsen-anhalt.de']],
  [/Niedersächsisch|Niedersachsen/, ['niedersachsen.de']],
  [/(?<!-)Sächsisch|(?<!-)Sachsen(?!-)/, ['sachsen.de']],
  [/Thüring/, ['thueringen.de']],
  [/Mecklenburg/, ['mv-regierung.de', 'regierung-mv.de']],
  [/Brandenburg/, ['brandenburg.de']],
  [/Bayerisch|Bayern/, ['bayern.de']],
  [/Hessisch|Hessen/, ['hessen.de']],
  [/Nordrhein/, ['nrw.de']],
  [/Rheinland-Pf/, ['rlp.de']],
  [/Saarl/, ['saarland.de']],
  [/Schleswig/, ['landsh.de', 'schleswig-holstein.de']],
  [/Baden-Württemberg/, ['bwl.de', 'baden-wuerttemberg.de']],
  [/Berlin/, ['berlin.de']],
  [/Hamburg/, ['hamburg.de']],
  [/Bremen|Bremisch/, ['bremen.de']],
];

const authority = latin(
  String.raw`ministerium|amt(?!\p{L})|präsidium|kanzlei|direktion|behörde|landkreis|kreis(?!\p{L})`,
  'i',
);
const all = [...states.flatMap(([, domains]) => domains), 'bund.de'];

/** The state below whose domain an address lies: `smil.sachsen.de`. */
export const stateDomainOf = (host: string): string | undefined =>
  all.find((domain) => host.endsWith(`.${domain}`));

/** Whether an institution is an authority, which may have its addresses below the domain of its state. */
export const isAuthority = (institution: string): boolean => authority.test(institution);

/** Whether an authority that names its state has its address below the domain of another one. */
export function isOtherState(institution: string, host: string): boolean {
  const found = stateDomainOf(host);
  const own = states.filter(([name]) => name.test(institution)).flatMap(([, domains]) => domains);
  const isNamed = found !== undefined && found !== 'bund.de' && own.length > 0 && isAuthority(institution);
  return isNamed && !own.includes(found);
}
