/** Reads the finished bytes anew and checks what PDF/UA-1 and PDF/A-2a ask of them. */
import type { Problem } from '../../problem/index.ts';
import type { FinishInput } from '../input.ts';
import { openWork, type Work } from '../work.ts';
import { checkCatalog } from './catalog.ts';
import { checkContent } from './content.ts';
import { checkFigures } from './figures.ts';
import { checkFonts } from './fonts.ts';
import { checkHeadings } from './headings.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './pages.ts';
import { checkStructure } from './structure.ts';

const checks: readonly ((finished: Work) => Problem[])[] = [
  checkCatalog,
  checkPages,
  checkContent,
  checkStructure,
  checkHeadings,
  checkFigures,
  checkLinks,
  checkFonts,
];

/** All that keeps the file from conforming; empty for a good one. Rejects with UnreadablePdf. */
export async function verify(bytes: Uint8Array, input: FinishInput): Promise<Problem[]> {
  const finished = await openWork(bytes, input);
  return checks.flatMap((check) => check(finished));
}
