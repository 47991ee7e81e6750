/** Finishing: the bytes Chromium printed become PDF/UA-1 and PDF/A-2a, pass by pass. */
import { createHash } from 'node:crypto';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import type { FinishInput } from './input.ts';
import { markArtifacts } from './pass/artifacts.ts';
import { writeContent } from './pass/content.ts';
import { tagContents } from './pass/contents.ts';
import { markDecoration } from './pass/decoration.ts';
import { writeDestinations } from './pass/destinations.ts';
import { describeFigures } from './pass/figures.ts';
import { settleForms } from './pass/forms.ts';
import { dissolveGrouping } from './pass/grouping.ts';
import { settleLanguages } from './pass/language.ts';
import { describeLinks } from './pass/links.ts';
import { tagListBodies } from './pass/lists.ts';
import { writeMetadata } from './pass/metadata.ts';
import { writeOutline } from './pass/outline.ts';
import { setOutputIntent } from './pass/output-intent.ts';
import { labelPages } from './pass/page-labels.ts';
import { shareResources } from './pass/sharing.ts';
import { giveSignsCodes } from './pass/signs.ts';
import { removeSoftHyphens } from './pass/soft-hyphens.ts';
import { completeTables } from './pass/tables.ts';
import { writeTags } from './pass/tags.ts';
import { setView } from './pass/view.ts';
import { latin1 } from './pdf/objects.ts';
import { UnreadablePdf } from './pdf/unreadable.ts';
import { writePdf } from './pdf/write.ts';
import { readSheets, type Sheets } from './sheets.ts';
import { standards } from './standard.ts';
import { verify } from './verify/verify.ts';
import { openWork, type Work } from './work.ts';

/** What happens to the file, in order. First what is painted: it deflates in other threads while tags are made. */
const passes: readonly ((work: Work) => void)[] = [
  settleForms,
  markDecoration,
  removeSoftHyphens,
  giveSignsCodes,
  markArtifacts,
  writeContent,

  settleLanguages,
  dissolveGrouping,
  tagContents,
  tagListBodies,
  completeTables,
  describeFigures,
  describeLinks,
  writeTags,
  writeDestinations,

  writeOutline,
  labelPages,
  setView,
  setOutputIntent,
  shareResources,
];

/** A printed file that was opened: what stands where on its sheets is asked before it is finished. */
export interface OpenPrint {
  /** Undefined where they can't be read; finishing then says so. */
  readonly readSheets: () => Sheets | undefined;
  /** Gives the bytes of the finished file; once. */
  readonly finish: () => Promise<Outcome<Uint8Array>>;
}

/**
 * Finishes a printed PDF: gives the bytes of a file that states PDF/UA and PDF/A (`input.standard`). The file is read again
 * and checked; if anything fails, the statements are left out and the problems say what, on which page, from which pass.
 * A file that cannot be read comes back as it was. Same bytes and input, same result.
 */
export async function finish(bytes: Uint8Array, input: FinishInput): Promise<Outcome<Uint8Array>> {
  const { value: print, problems } = await openPrint(bytes, input);
  return print === undefined ? { value: bytes, problems } : print.finish();
}

/** Opens a printed PDF to be finished as `finish` does; undefined where it can't be read. */
export async function openPrint(
  bytes: Uint8Array,
  input: FinishInput,
): Promise<Outcome<OpenPrint | undefined>> {
  const unreadable: Problem[] = [];
  const note = (error: unknown): void => {
    if (!(error instanceof UnreadablePdf)) throw error;
    unreadable.push(report('pdf-readable', { pass: 'pdf', found: error.message }));
  };
  const work = await openWork(bytes, input).catch(note);
  if (work === undefined) return { value: undefined, problems: unreadable };
  const print: OpenPrint = {
    readSheets: () => {
      try {
        return readSheets(work);
      } catch (error) {
        return note(error) as undefined;
      }
    },
    finish: async () => {
      const finished = unreadable.length === 0 ? await finishWork(work).catch(note) : undefined;
      return finished ?? { value: bytes, problems: unreadable };
    },
  };
  return { value: print, problems: [] };
}

async function finishWork(work: Work): Promise<Outcome<Uint8Array>> {
  const { doc, input } = work;
  for (const pass of passes) pass(work);
  await Promise.all(work.pending);
  const write = (conforms: boolean): Uint8Array => {
    writeMetadata(work, conforms);
    return writePdf(doc, { version: standards[input.standard ?? 'ua1'].version, id: fileId(input) });
  };
  const finished = write(true);
  const problems = await verify(finished, input);
  return { value: problems.length === 0 ? finished : write(false), problems };
}

const fileId = ({ contentHash }: FinishInput): string =>
  latin1(createHash('sha256').update(contentHash).digest().subarray(0, 16));
