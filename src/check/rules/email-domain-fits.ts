import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { isOtherHouse } from '../names/house-hosts.ts';
import { bare, folded } from '../names/name.ts';
import { hasLetters } from '../names/short-names.ts';
import { isAuthority, isOtherState, stateDomainOf } from '../names/states.ts';
import type { Rule } from '../rule.ts';

/** What tells a town from others of its name: “/Sa.”, “im Vogtland”. */
const addition = /\/.*| (?:im|am|an der|in|bei|ob|a\.|i\.) ?.*$/;

/** “limbach.oberfrohna.de” for “Limbach-Oberfrohna”. */
const isTorn = (email: string, kommune: string): boolean =>
  kommune.includes('-') && (email.split('@')[1] ?? '').includes(kommune.split('-').map(folded).join('.'));

/**
 * The address of a town's administration lies in a domain that holds the town's name, written as one. Of
 * other institutions the domain says too little, unless it names another town of the list. Authorities may have theirs
 * below the domain of their state, and be called by their initials or by what they stand for.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis, institution: Stadtverwaltung, email: iltis@stadt-neustadt.de}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus, email: jaguar@zirkus.eu}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis, institution: Landratsamt Rot-Tal-Kreis, email: iltis@lrartk.de}
 *     - {kommune: Neustadt/Sa., name: Hanna Habicht, institution: Landratsamt Rot-Tal-Kreis, email: habicht@rot-tal-kreis.de}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Landratsamt, email: jaguar@lra.thueringen.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Ida Iltis, institution: "Landratsamt Landkreis Grünberg, Jugendamt", email: iltis@landkreisgruenberg.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis, institution: Landkreis Sankt Rotental, email: iltis@lkrtl.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Ida Iltis, institution: Thüringer Landesverwaltungsamt, email: ⟦iltis@tlvwa.sachsen.de⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: ⟦iltis@rt.de⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Alt-Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: ⟦iltis@alt.rotental.de⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus, email: ⟦jaguar@jugend-gruenberg.de⟧}
 *     - {kommune: Grünberg, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@gruenberg.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Ida Iltis, institution: Volkshochschule Rotental, email: iltis@vhs-rotental-auental.de}
 *     - {kommune: Auental, name: Hanna Habicht, institution: Volkshochschule Auental, email: habicht@vhs-rotental-auental.de}
 *     - {kommune: Auental, name: Jan Jaguar, institution: Volkshochschule Auental, email: jaguar@vhs-rotental-auental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Ida Iltis, institution: Volkshochschule Rotental, email: ⟦iltis@vhs-auental.de⟧}
 *     - {kommune: Auental, name: Hanna Habicht, institution: Volkshochschule Auental, email: habicht@vhs-auental.de}
 *     - {kommune: Auental, name: Jan Jaguar, institution: Volkshochschule Auental, email: jaguar@vhs-auental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Jan Jaguar, institution: ⟦Jugendzentrum Lindenhof⟧, email: jaguar@jugendhaus-lindenhof.de}
 */
export const emailDomainFits: Rule = {
  id: 'email-domain-fits',
  *check({ chapter, of, wholeText }) {
    const kontakte = chapter('kontakte')?.kontakte ?? [];
    for (const kontakt of kontakte) {
      const { email = '', kommune = '', institution = '' } = kontakt;
      const domain = folded(email.split('@')[1] ?? '');
      const isTown =
        /^(?:Stadt(?:verwaltung)?|Gemeinde(?:verwaltung)?|Landkreis|Landratsamt|Rathaus)(?=[ ,]|$)/.test(
          institution,
        );
      const names = kommune
        .replace(addition, '')
        .split(/[\s/-]|\bund\b/)
        .flatMap((word) => [folded(word), bare(word)]);
      const host = (email.split('@')[1] ?? '').toLowerCase();
      const fits =
        (names.some((word) => word.length > 2 && domain.includes(word)) && !isTorn(email, kommune)) ||
        (isAuthority(institution) && stateDomainOf(host) !== undefined) ||
        isOfHouse(host, institution);
      const isElsewhere =
        (kommune !== '' && !fits && holdsOther(domain, kontakt, kontakte)) ||
        isOfSister(host, kontakt, kontakte);
      const owner = [institution, kommune].filter(Boolean).join(', ');
      if (!isElsewhere && isOtherHouse(host, institution)) {
        // What stands elsewhere as well is right.
        const isEmail = wholeText.split(host).length <= 2 && wholeText.split(institution).length > 2;
        const place = of(kontakt, isEmail ? 'email' : 'institution');
        yield report('email-domain-fits', { email, owner }, { place });
      }
      if (
        isElsewhere ||
        isOtherState(institution, host) ||
        (isTown && domain !== '' && !/example\.\w+$/.test(email) && kommune !== '' && !fits)
      )
        yield report('email-domain-fits', { email, owner }, { place: of(kontakt, 'email') });
    }
  },
};

/** Whether a part of the domain holds what tells the institution from others of its kind, or are its initials. */
function isOfHouse(host: string, institution: string): boolean {
  // “Landratsamt Landkreis Rotental, Jugendamt”: behind a comma stands a part of the house.
  const own = institution
    .split(',')
    .flatMap((part) => [part, part.trim().split(' ').slice(1).join(' ')])
    .map(folded);
  return (
    own.some((name) => name.length > 3 && folded(host).includes(name)) ||
    host.split(/[.-]/).some((part) => part.length > 2 && hasLetters(part, institution)) ||
    isPlated(host, institution)
  );
}

/** “lkwnd.de” for “Landkreis St. Wendel”: behind its kind stand letters of its name, as on number plates. */
function isPlated(host: string, institution: string): boolean {
  const [, letters] = /^(?:lk|lra|lkr|kreis|stadt|sv|vg|vgem|gem)-?([a-z]{2,4})\.de$/.exec(host) ?? [];
  const [, name] = /(?:[Kk]reis(?:es)?|Landratsamt|[Ss]tadt\S*|[Gg]emeinde\S*) (.+)$/.exec(institution) ?? [];
  if (letters === undefined || name === undefined) return false;
  return new RegExp([...letters].join('.*')).test(folded(name));
}

/**
 * “jba-dessau.de” for the “Jugendberufsagentur Wittenberg”, where several others of the “Jugendberufsagentur Dessau” have
 * it: the kind of house is one, the town in the domain another.
 */
function isOfSister(host: string, { institution = '' }: Kontakt, all: readonly Kontakt[]): boolean {
  const [kind = '', ...own] = institution.split(' ');
  const domain = folded(host);
  if (own.length === 0 || own.some((word) => word.length > 3 && domain.includes(folded(word)))) return false;
  const sisters = all.filter(({ institution: other = '', email = '' }) => {
    const [first, ...town] = other.split(' ');
    const name = folded(town.join(' '));
    return (
      first === kind && name.length > 4 && domain.includes(name) && email.toLowerCase().endsWith(`@${host}`)
    );
  });
  return sisters.length > 1;
}

/** Whether a domain names another town of the list, and neither its own nor anything of the institution. */
function holdsOther(
  domain: string,
  { institution = '', name, kommune }: Kontakt,
  all: readonly Kontakt[],
): boolean {
  const others = all.flatMap((each) =>
    each.kommune === undefined || each.kommune === kommune ? [] : [folded(each.kommune)],
  );
  const own = folded(institution + name);
  return others.some((town) => town.length > 4 && domain.includes(town) && !own.includes(town));
}
