import type { InferInput } from 'valibot';
import type { Baum } from '../load/index.ts';
import { report } from '../problem/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import type { person, personen } from './schema/parts.ts';
import type { Person } from './types.ts';

type Geschrieben = InferInput<typeof person>;

/** "Name (Ort oder Institution)"; brackets within the brackets stay in them. */
const mitOrt = /^(.*?)\s*\((.*)\)$/s;

/** Reads a person off the text or mapping at a key. "(Ort)" alone is kept, and reported: the name is missing. */
export function personAt(bau: Bau, baum: Baum, halter: object, key: string | number): Person {
  const written = Reflect.get(halter, key) as Geschrieben;
  if (typeof written !== 'string') {
    const { name, rolle, funktion, ort } = written;
    const person = gegeben({ name, rolle: oder(rolle), funktion: oder(funktion), ort: oder(ort) });
    return bau.register.link(person, { baum, halter: written });
  }
  const text = written.trim();
  const [, name, ort] = mitOrt.exec(text) ?? [];
  if (name === '')
    bau.problems.push(report('person-has-a-name', { text }, { place: baum.place(halter, key) }));
  const person = name === undefined || ort === undefined ? { name: text } : { name, ort: ort.trim() };
  return bau.register.link(person, { baum, halter, key });
}

/** Reads a name or a list of names; none where the key is left out. */
export function personenAt(bau: Bau, baum: Baum, halter: object, key: string): Person[] {
  const written = Reflect.get(halter, key) as InferInput<typeof personen> | null | undefined;
  if (written === null || written === undefined) return [];
  if (!Array.isArray(written)) return [personAt(bau, baum, halter, key)];
  return written.map((_, index) => personAt(bau, baum, written, index));
}
