/** The output intent: colours are sRGB (ISO 19005-2, 6.2.3 and 6.2.4.3). */
import { add } from '../pdf/document.ts';
import { dictOf, textString } from '../pdf/objects.ts';
import type { Work } from '../work.ts';
import { srgbProfile } from './srgb-profile.ts';

export function setOutputIntent({ doc }: Work): void {
  const profile = add(doc, { kind: 'stream', dict: dictOf({ N: 3 }), data: srgbProfile() });
  const intent = dictOf({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
    RegistryName: textString('http://www.color.org'),
    Info: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  doc.catalog.set('OutputIntents', [add(doc, intent)]);
}
