/**
 * Draws the circles of a page as paths of four curves each, which no eye tells from a circle (it is 0.03 % off). Chromium
 * (147–156) prints a circle as thirty-two curves, two kilobytes for each bullet and each dot of a chart: of the whole page
 * that was half. Where there is no radius a circle stays as it is.
 */
export function drawCircles(page: string): string {
  // Most are bullets, all of them alike.
  const drawn = new Map<string, string>();
  return page.replace(circle, (whole, attributes: string) => {
    const known = drawn.get(attributes) ?? pathOf(attributes) ?? whole;
    drawn.set(attributes, known);
    return known;
  });
}

const circle = /<circle((?: [^>]*?)?)(?:\/>|><\/circle>)/g;

const measures = / (cx|cy|r)="([\d.]+)"/g;

function pathOf(attributes: string): string | undefined {
  const numbers: Record<string, number> = {};
  const others = attributes.replace(measures, (_, name: string, value: string) => {
    numbers[name] = Number(value);
    return '';
  });
  const { cx, cy, r } = numbers;
  if (cx === undefined || cy === undefined || r === undefined) return undefined;
  return `<path d="${curvesOf(cx, cy, r)}"${others}/>`;
}

/** How far the control points of a quarter lie from its ends, in radii. */
const reach = (4 / 3) * (Math.SQRT2 - 1);

/** The curve from nine o'clock, clockwise. */
function curvesOf(x: number, y: number, r: number): string {
  const at = (dx: number, dy: number): string => `${number(x + dx * r)} ${number(y + dy * r)}`;
  const quarters = [
    ['C', at(-1, -reach), at(-reach, -1), at(0, -1)],
    ['S', at(1, -reach), at(1, 0)],
    ['S', at(reach, 1), at(0, 1)],
    ['S', at(-1, reach), at(-1, 0)],
  ];
  return `M${at(-1, 0)}${quarters.map(([command, ...points]) => `${command}${points.join(' ')}`).join('')}z`;
}

const number = (value: number): number => Math.round(value * 1000) / 1000;
