/** Finishing: the bytes Chromium printed become PDF/UA-1 and PDF/A-2a, pass by pass. */
import { createHash } from 'node:crypto';
import { type Outcome, report } from '../problem/index.ts';
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

/** A finished file, and what stood where on its sheets; undefined of a file that can't be read. */
export interface Finished extends Outcome<Uint8Array> {
  readonly sheets?: Sheets;
}

/**
 * Finishes a printed PDF: gives the bytes of a file that states PDF/UA and PDF/A (`input.standard`). The file is read again
 * and checked; if anything fails, the statements are left out and the problems say what, on which page, from which pass.
 * A file that cannot be read comes back as it was. Same bytes and input, same result.
 */
export async function finish(bytes: Uint8Array, input: FinishInput): Promise<Finished> {
  try {
    return await finishReadable(bytes, input);
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    return { value: bytes, problems: [report('pdf-readable', { pass: 'pdf', found: error.message })] };
  }
}

async function finishReadable(bytes: Uint8Array, input: FinishInput): Promise<Finished> {
  const work = await openWork(bytes, input);
  const sheets = readSheets(work);
  for (const pass of passes) pass(work);
  await Promise.all(work.pending);
  const write = (conforms: boolean): Uint8Array => {
    writeMetadata(work, conforms);
    return writePdf(work.doc, { version: standards[input.standard ?? 'ua1'].version, id: fileId(input) });
  };
  const finished = write(true);
  const problems = await verify(finished, input);
  return { value: problems.length === 0 ? finished : write(false), problems, sheets };
}

const fileId = ({ contentHash }: FinishInput): string =>
  latin1(createHash('sha256').update(contentHash).digest().subarray(0, 16));
