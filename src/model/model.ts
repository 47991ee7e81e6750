import type { GenericSchema, InferInput } from 'valibot';
import type { Baum, Blatt, Geladen } from '../load/index.ts';
import type { Bau } from './bau.ts';
import { impressumOf, kurzfassungOf, nurKurz, seiteOf, zusammenfassungOf } from './blaetter.ts';
import { checkQuestions, evaluationOf } from './evaluation.ts';
import { handreichungOf } from './handreichung.ts';
import type { Kapitelinhalte } from './kapitel.ts';
import { kontakteOf, stimmenOf } from './menschen.ts';
import { panelsOf } from './panels.ts';
import { programmOf } from './programm.ts';
import { bodyOf, checkProse } from './prosa.ts';
import { protokollOf } from './protokolle.ts';
import { registerOf } from './register.ts';
import { kontakteCsv, schemas } from './schema/index.ts';
import type { Modell, Panels, Text } from './types.ts';
import type { Issue } from './umschlag.ts';
import { ohneKopf, settingsOf, unbekanntIn } from './unbekannt.ts';
import { type Teil, validate } from './validate.ts';

/**
 * Checks all files of an issue against their schemas and each other and makes the Handreichung of them; problems of
 * the reading come first. It is whole or it is only to be checked: where a file is broken, `entwurf` holds what the
 * others say. A problem inside a text (raw HTML, a missing picture) breaks no file.
 */
export function modelOf(geladen: Geladen): Modell {
  const bau: Bau = { geladen, problems: [], register: registerOf(), kaputt: [], platziert: [] };
  const serie = read(bau, schemas.serie, geladen.serie, (teil) => teil) ?? settingsOf(geladen.serie);
  const issue = read(bau, schemas.handreichung, geladen.handreichung, (teil) => teil);
  const inhalte = inhalteOf(bau, issue);
  const hasChapter = issue?.wert.kapitel.some(({ art }) => art === 'evaluation') ?? true;
  checkQuestions(bau, inhalte.evaluation, hasChapter);
  const entwurf = handreichungOf(bau, issue ?? ohneKopf(bau, inhalte), serie, inhalte);
  const complete = bau.kaputt.length === 0 && !geladen.problems.some(({ severity }) => severity === 'error');
  const problems = [...geladen.problems, ...bau.problems];
  const modell = { entwurf, unbekannt: unbekanntIn(bau), problems };
  return complete ? { ...modell, handreichung: entwurf } : modell;
}

/** Evaluation comes last: the bodies before it say which questions they place. */
function inhalteOf(bau: Bau, issue: Issue | undefined): Kapitelinhalte {
  const { geladen } = bau;
  const panels = read(bau, schemas.panels, geladen.panels, (teil) => panelsOf(bau, teil));
  const seiten = [...geladen.seiten].map(
    ([datei, blatt]) =>
      [datei, sheet(bau, schemas.seite, blatt, (teil, text) => seiteOf(bau, teil, text))] as const,
  );
  const inhalte = {
    panels,
    programm: read(bau, schemas.programm, geladen.programm, (teil) => programmOf(bau, teil)),
    zusammenfassung: summaryOf(bau, issue, panels),
    protokolle: protocolsOf(bau, panels),
    stimmen: read(bau, schemas.stimmen, geladen.stimmen, (teil) => stimmenOf(bau, teil)),
    kontakte: contactsOf(bau),
    impressum: sheet(bau, schemas.impressum, geladen.impressum, (teil, text) => impressumOf(bau, teil, text)),
    seiten: new Map(seiten.flatMap(([datei, seite]) => (seite === undefined ? [] : [[datei, seite]]))),
  };
  const evaluation = read(bau, schemas.evaluation, geladen.evaluation, (teil) => evaluationOf(bau, teil));
  return dropUndefined({ ...inhalte, evaluation });
}

type Unvollstaendig = { [K in keyof Kapitelinhalte]: Kapitelinhalte[K] | undefined };

const dropUndefined = (inhalte: Unvollstaendig): Kapitelinhalte =>
  Object.fromEntries(
    Object.entries(inhalte).filter(([, value]) => value !== undefined),
  ) as unknown as Kapitelinhalte;

/** Makes a part of its file; a part that cannot be made is noted, and the others are still checked. */
function read<S extends GenericSchema, T>(
  bau: Bau,
  schema: S,
  baum: Baum | undefined,
  make: (teil: Teil<InferInput<S>>) => T | undefined,
): T | undefined {
  if (baum === undefined) return undefined;
  const { teil, problems } = validate(schema, baum);
  bau.problems.push(...problems);
  if (teil === undefined) checkProse(bau, baum);
  const part = teil && make(teil);
  if (part === undefined) bau.kaputt.push(baum.file);
  return part;
}

/** The same for a Markdown file: its body is checked even if its front matter is wrong. */
function sheet<S extends GenericSchema, T>(
  bau: Bau,
  schema: S,
  blatt: Blatt | undefined,
  make: (teil: Teil<InferInput<S>>, text: Text) => T | undefined,
): T | undefined {
  const text = blatt && bodyOf(bau, blatt);
  return text && read(bau, schema, blatt, (teil) => make(teil, text));
}

function summaryOf(bau: Bau, issue: Issue | undefined, panels: Panels | undefined) {
  const { geladen } = bau;
  const kurzfassungen = geladen.kurzfassungen.map((blatt) =>
    sheet(bau, schemas.kurzfassung, blatt, (teil, text) => kurzfassungOf(bau, teil, text, panels)),
  );
  const found = kurzfassungen.filter((each) => each !== undefined);
  const whole = sheet(bau, schemas.zusammenfassung, geladen.zusammenfassung, (teil, text) =>
    zusammenfassungOf(bau, teil, text, issue, found),
  );
  return whole ?? (found.length > 0 ? nurKurz(found) : undefined);
}

function protocolsOf(bau: Bau, panels: Panels | undefined) {
  if (bau.geladen.protokolle.length === 0) return undefined;
  const protokolle = bau.geladen.protokolle.map((blatt) =>
    sheet(bau, schemas.protokoll, blatt, (teil, text) => protokollOf(bau, teil, text, panels)),
  );
  return protokolle.filter((each) => each !== undefined);
}

function contactsOf(bau: Bau) {
  const { kontakte } = bau.geladen;
  if (kontakte?.file.endsWith('.csv'))
    return read(bau, kontakteCsv, kontakte, (teil) => kontakteOf(bau, teil));
  return read(bau, schemas.kontakte, kontakte, (teil) => kontakteOf(bau, teil));
}
