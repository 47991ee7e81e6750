import type { Stimme } from '../model/index.ts';
import { latin } from './latin.ts';
import type { Material } from './material/material.ts';

const picture = '(?:Foto|Bild|Porträt|Portrait|Aufnahme)';
/** “mündlich, ohne Foto”, “schriftlich, Foto abgelehnt”, “nur für das Zitat”. */
const withoutPicture = latin(
  [
    String.raw`(?<!\p{L})(?:[Oo]hne|[Kk]ein(?:e[nsr]?)?|[Nn]icht(?:\sfür)?|außer|ausgenommen)\s(?:(?:das|ein|dem|sein|ihr|die|ihrem|seinem)\s)?${picture}`,
    String.raw`${picture}\p{L}*(?:\s(?:ist|wurde))?(?::|\s)\s?(?:nein|nicht|abgelehnt|ausgenommen|ausgeschlossen|verweigert|widerrufen|untersagt|zurückgezogen)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Nn]ur|[Aa]usschließlich|[Aa]llein|[Ll]ediglich)\s(?:(?:für|zu[mr]?|das|den|die|der)\s){0,2}(?:Zitat|Text|Name|Wortlaut|Aussage|Stimme|Namensnennung)(?!.*${picture})`,
  ].join('|'),
);

/** Those whose picture is shown though the form of their consent says that it does not hold for it. */
export const shownWithoutConsent = ({ chapter }: Material): readonly Stimme[] =>
  (chapter('stimmen')?.stimmen ?? []).filter(
    ({ bild, freigabe: { form = '' } }) => bild !== undefined && withoutPicture.test(form),
  );
