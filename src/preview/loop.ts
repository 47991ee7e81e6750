import { existsSync } from 'node:fs';
import type { Draft, Workshop } from '../build.ts';
import { type Lang, type Problem, report } from '../problem/index.ts';
import { documentOf, type PreviewDocument } from './document.ts';
import { shownProblems } from './shown-problem.ts';
import type { ShownProblem, Snapshot, Work } from './snapshot.ts';

export interface LoopOptions {
  readonly workshop: Workshop;
  readonly lang: Lang;
  /** The folder, absolute, and as it is shown. */
  readonly folder: { readonly path: string; readonly shown: string };
  /** Called after each change of what `snapshot` gives. */
  readonly onChange: () => void;
}

/** Keeps the newest version of the issue that could be shown, and what is wrong with the one on disk. */
export interface Loop {
  /** Builds anew; a build under way is given up. */
  rebuild(): void;
  snapshot(): Snapshot;
  document(): PreviewDocument | undefined;
  pdf(): Uint8Array | undefined;
  close(): Promise<void>;
}

/** How long nothing must be saved before pages made in the quick way are proven, in ms. */
const calm = 1_500;

/** How long the rules wait for the pages, in ms. */
const patience = 500;

/** After a failure of the machine (disk full, no browser) it is tried again, in ms. */
const again = 3_000;

/** Starts with the first build. It never fails: what is thrown becomes a problem, and the next save tries anew. */
export function openLoop({ workshop, lang, folder, onChange }: LoopOptions): Loop {
  let running = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let work: Work = 'idle';
  let document: PreviewDocument | undefined;
  let pdf: Uint8Array | undefined;
  const version = { document: 0, pages: 0 };
  const found = { broken: false, problems: [] as readonly Problem[], sources: new Map() as Draft['sources'] };
  /** What the last print said: it holds until the next one of its kind says something else. */
  let said = { failed: false, problems: [] as readonly Problem[] };
  const shown = shownAnew(lang);

  const tell = (next: Work): void => {
    work = next;
    onChange();
  };

  const show = ({ view, sources }: Draft): void => {
    found.sources = sources;
    if (view === undefined) return;
    const made = documentOf(view.html, view.style);
    if (made.html === document?.html && made.style === document.style) return;
    document = made;
    version.document += 1;
  };

  const showPages = (made: Uint8Array): void => {
    if (pdf !== undefined && Buffer.compare(pdf, made) === 0) return;
    pdf = made;
    version.pages += 1;
    onChange();
  };

  const judge = async (draft: Draft, signal: AbortSignal): Promise<void> => {
    const isWhole = draft.view !== undefined;
    const { problems, passed } = await draft.check(isWhole ? said.problems : []);
    signal.throwIfAborted();
    Object.assign(found, {
      problems: unique([...problems, ...draft.problems]),
      broken: !passed || !isWhole || said.failed,
    });
  };

  const print = async (draft: Draft, signal: AbortSignal, proven: boolean): Promise<void> => {
    // The rules let the pages go first, for they need the processor as well; but not for long.
    const judging = setTimeout(() => void judge(draft, signal).then(onChange, () => {}), patience);
    const printing = workshop.print(draft, signal, { proven });
    const { value, problems } = await printing.finally(() => clearTimeout(judging));
    signal.throwIfAborted();
    // Pages the rules cannot forbid do not wait for them.
    if (value !== undefined && !draft.forbids) showPages(value.pdf);
    if (value === undefined || value.proven || said.failed)
      said = { failed: value === undefined, problems: value?.proven === false ? [] : problems };
    await judge(draft, signal);
    // What is wrong with the content waits for the next save.
    if (value === undefined && problems.some(({ rule }) => rule.startsWith('browser-')))
      later(() => rebuild(), again);
    if (value === undefined || found.broken) return;
    showPages(value.pdf);
    if (!value.proven) later(() => void attempt((next) => print(draft, next, true)), calm);
  };

  const later = (task: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(task, ms);
  };

  /** Runs in place of what was running; what it throws is shown, unless it was given up. */
  const attempt = async (task: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    clearTimeout(timer);
    running.abort(new Error('given up'));
    running = new AbortController();
    const { signal } = running;
    try {
      await task(signal);
    } catch (error) {
      if (signal.aborted) return;
      const detail = error instanceof Error ? error.message : String(error);
      Object.assign(found, { problems: [report('preview-goes-on', { detail })], broken: true });
      later(() => rebuild(), again);
    }
    if (!signal.aborted) tell('idle');
  };

  const build = async (signal: AbortSignal): Promise<void> => {
    if (!existsSync(folder.path)) {
      Object.assign(found, {
        problems: [report('preview-folder-exists', { folder: folder.shown })],
        broken: true,
      });
      return;
    }
    tell('reading');
    const draft = await workshop.draft(signal);
    signal.throwIfAborted();
    show(draft);
    if (draft.view === undefined) return judge(draft, signal);
    tell('printing');
    await print(draft, signal, false);
  };

  const rebuild = (): void => void attempt(build);
  rebuild();

  return {
    rebuild,
    snapshot: () => ({
      ...version,
      work,
      broken: found.broken,
      problems: shown(found.problems, found.sources),
    }),
    document: () => document,
    pdf: () => pdf,
    close: async () => {
      clearTimeout(timer);
      running.abort(new Error('closed'));
      await workshop.close();
    },
  };
}

/** Gives problems as the page shows them, made anew only when they are others: the page is told of each step. */
function shownAnew(lang: Lang) {
  let last: { readonly of: readonly unknown[]; readonly made: readonly ShownProblem[] } | undefined;
  return (problems: readonly Problem[], sources: Draft['sources']): readonly ShownProblem[] => {
    if (last?.of[0] !== problems || last.of[1] !== sources)
      last = { of: [problems, sources], made: shownProblems(problems, sources, lang) };
    return last.made;
  };
}

/** Rendering for the screen and for the print finds the same: it is said once. */
function unique(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((one) => [JSON.stringify([one.rule, one.place, one.message.en]), one]));
  return [...byText.values()];
}
