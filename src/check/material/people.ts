import type { Art, Inhalte, Panel, Person } from '../../model/index.ts';

/** In which part a person is named; those who are listed or act in a part of their own are the register. */
export type Part = 'kontakt' | 'handelnd' | 'anwesend' | 'stimme';

/** A person named in a place of its own: a contact, somebody who acts, attends or speaks. */
export interface Mention {
  readonly part: Part;
  /** As written, with titles. */
  readonly name: string;
  readonly ort?: string | undefined;
  /** The object of the model whose `name` it is. */
  readonly person: object & { readonly name: string };
  /** The panel this person sat in. */
  readonly panel?: Panel | undefined;
}

/** Collects everybody who is named, in the order contacts, panels, agenda, protocols, voices. */
export function mentionsOf(chapter: <A extends Art>(art: A) => Inhalte[A] | undefined): readonly Mention[] {
  const kontakte = chapter('kontakte')?.kontakte ?? [];
  const panels = chapter('panels')?.zeitfenster.flatMap((fenster) => fenster.panels) ?? [];
  const agenda = chapter('programm')?.punkte.flatMap(({ personen }) => personen) ?? [];
  const protokolle = chapter('protokolle') ?? [];
  const all: readonly Mention[] = [
    ...kontakte.map((person) => ({
      part: 'kontakt' as const,
      name: person.name,
      ort: person.kommune,
      person,
    })),
    ...panels.flatMap((panel) => [...panel.moderation, ...panel.protokoll].map((one) => acting(one, panel))),
    ...agenda.map((one) => acting(one)),
    ...protokolle.flatMap(({ moderation, protokoll }) =>
      [...moderation, ...protokoll].map((one) => acting(one)),
    ),
    ...protokolle.flatMap(({ anwesende }) =>
      anwesende.flatMap(({ personen, panel }) =>
        personen.map((one) => ({
          part: 'anwesend' as const,
          name: one.name,
          ort: one.ort,
          person: one,
          panel,
        })),
      ),
    ),
    ...(chapter('stimmen')?.stimmen ?? []).map((person) => ({
      part: 'stimme' as const,
      name: person.name,
      person,
    })),
  ];
  const seen = new Set<object>();
  // A placeholder of a new issue is nobody yet.
  const isSomebody = (name: string): boolean => name !== '' && !name.includes('PLATZHALTER');
  return all.filter(({ person, name }) => isSomebody(name) && !seen.has(person) && seen.add(person));
}

const acting = (person: Person, panel?: Panel): Mention => ({
  part: 'handelnd',
  name: person.name,
  ort: person.ort,
  person,
  panel,
});
