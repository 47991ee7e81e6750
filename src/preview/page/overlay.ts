/// <reference lib="dom" />
import type { ShownProblem } from '../snapshot.ts';
import { byId, make } from './config.ts';
import { partsOf } from './problems.ts';

/** So many errors are shown over the page; all of them stand beside it. */
const most = 5;

/** Shows over the last good page why there is no newer one; takes the message away when there is. */
export function showOverlay(broken: boolean, problems: readonly ShownProblem[]): void {
  const overlay = byId('overlay');
  const errors = problems.filter(({ severity }) => severity === 'error').slice(0, most);
  byId('overlay-list').replaceChildren(
    ...(broken ? errors : []).map((problem) => make('li', 'error', ...partsOf(problem), ...frameOf(problem))),
  );
  overlay.hidden = !broken;
  // Read aloud when it appears, and not again with each save.
  overlay.setAttribute('role', broken ? 'alert' : 'region');
}

function frameOf({ frame }: ShownProblem): Node[] {
  if (frame === undefined) return [];
  const shown = make('pre', '', frame);
  shown.tabIndex = 0;
  return [shown];
}
