/** How full the marker of a section is, 0 to 1; ornament only, so nothing is lost where a title is not known. */
const fillings: readonly (readonly [RegExp, number])[] = [
  [/^(herausforderung|problem|schwierigkeit)/i, 0],
  [/^erwartung/i, 0.5],
  [/^bedarf/i, 0.75],
  [/^(lösungsans|highlight|positive|gute erfahrung|idee)/i, 1],
];

/** ○ challenges, ◐ expectations, ◕ needs, ● solutions; a dot for all other sections. */
export function sectionMarker(title: string): string {
  const filling = fillings.find(([pattern]) => pattern.test(title))?.[1];
  return `<svg viewBox="0 0 46 46" aria-hidden="true">${shape(filling)}</svg>`;
}

function shape(filling: number | undefined): string {
  if (filling === undefined) return '<circle cx="23" cy="23" r="8.5" fill="var(--thema-text, #17182b)"/>';
  const colour = 'var(--thema, #17182b)';
  if (filling === 1) return `<circle cx="23" cy="23" r="22" fill="${colour}"/>`;
  const ring = `<circle cx="23" cy="23" r="19" fill="none" stroke="${colour}" stroke-width="6"/>`;
  return filling === 0 ? ring : `${ring}<path d="${sector(filling)}" fill="${colour}"/>`;
}

// Half: the left side; three quarters: all but the upper left.
const sector = (filling: number): string =>
  filling === 0.5 ? 'M23 4a19 19 0 0 0 0 38z' : 'M23 23V4a19 19 0 1 1-19 19z';
