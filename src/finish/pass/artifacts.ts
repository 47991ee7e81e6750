/**
 * Artifacts: what is painted outside any mark (margin boxes, `::before`, pictures with an empty `alt`) and what
 * another pass found to be ornament (ISO 14289-1, 7.1; veraPDF 7.1-3).
 */
import { insert } from '../content/edit.ts';
import type { Surface } from '../content/surface.ts';
import type { Work } from '../work.ts';

export function markArtifacts({ surfaces }: Work): void {
  for (const surface of surfaces) {
    for (const { artifact, open, mcid, printedMcid } of surface.scan.sequences.values()) {
      if (artifact) surface.edits.push({ ...open, text: '/Artifact BMC' });
      else if (mcid !== printedMcid) surface.edits.push({ ...open, text: `/Span <</MCID ${mcid}>> BDC` });
    }
    if (isTagged(surface)) wrapLoose(surface);
  }
}

/** A form without marks of its own is marked where it is drawn. */
const isTagged = ({ form, scan }: Surface): boolean =>
  !form || scan.sequences.size > 0 || scan.calls.size > 0;

function wrapLoose({ scan, edits }: Surface): void {
  for (const { start, end } of scan.loose) {
    edits.push(insert(start, '/Artifact BMC\n'), insert(end, '\nEMC'));
  }
}
