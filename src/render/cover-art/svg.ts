import type { Line } from './ways.ts';

/** A number as it stands in the SVG: rounded to 0.01, nothing superfluous. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 || 0);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; numbers are rounded, attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : value}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Elements that share attributes; nothing at all where there are none. */
export const group = (attributes: Attributes, children: readonly string[]): string =>
  children.length === 0 ? '' : element('g', attributes, children);

interface View {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** An ornament: `view` is what is seen of the drawing, `width` in mm how wide it is shown. */
export function svg(
  { x = 0, y = 0, width, height }: View,
  shown: number,
  children: readonly string[],
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, width, height].map(num).join(' '),
      width: `${num(shown)}mm`,
      height: `${num((shown * height) / width)}mm`,
      'aria-hidden': 'true',
    },
    [children.join('')],
  );
}

/** Path data of a line. */
export function pathData({ from, curves }: Line): string {
  const at = ({ x, y }: { x: number; y: number }) => `${num(x)} ${num(y)}`;
  const drawn = curves.map(({ controls, to }) => `C${[...controls, to].map(at).join(' ')}`);
  return `M${at(from)}${drawn.join('')}`;
}
