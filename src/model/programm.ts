import type { InferInput } from 'valibot';
import { type Bau, gegeben, oder } from './bau.ts';
import { personAt } from './person.ts';
import { prosaAt, prosaOder } from './prosa.ts';
import type { programm as schema } from './schema/programm.ts';
import type { Programm, ProgrammPunkt, Zeit } from './types.ts';
import type { Teil } from './validate.ts';

type Datei = InferInput<typeof schema>;

/** The agenda. */
export function programmOf(bau: Bau, { baum, wert }: Teil<Datei>): Programm {
  const punkte = wert.punkte.map((punkt) => punktOf(bau, { baum, wert: punkt }));
  return bau.register.link({ titel: prosaAt(bau, baum, wert, 'titel'), punkte }, { baum, halter: wert });
}

function punktOf(bau: Bau, { baum, wert }: Teil<Datei['punkte'][number]>): ProgrammPunkt {
  const { personen } = wert;
  const punkt = gegeben({
    um: zeitOf(wert.um),
    ab: zeitOf(wert.ab),
    von: zeitOf(wert.von),
    bis: zeitOf(wert.bis),
    titel: prosaAt(bau, baum, wert, 'titel'),
    text: prosaOder(bau, baum, wert, 'text'),
    personen: personen?.map((_, index) => personAt(bau, baum, personen, index)) ?? [],
  });
  return bau.register.link(punkt, { baum, halter: wert });
}

/** Times have two digits for the hour, so that they sort as text. */
export const zeitOf = (written: string | null | undefined): Zeit | undefined =>
  oder(written)?.padStart(5, '0');
