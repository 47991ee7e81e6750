import type { Kontext } from './context.ts';
import type { PictureRequest } from './types.ts';

/** Asks for a picture in the size it is printed (mm); gives what stands in `src` until it is embedded. */
export function picture(
  kontext: Kontext,
  source: string,
  size: Pick<PictureRequest, 'width' | 'height' | 'fit'>,
): string {
  const key = `bild:${kontext.pictures.length + 1}`;
  kontext.pictures.push({ key, source, ...size });
  return key;
}

/** Puts the pictures' data: URIs where their keys stand. */
export function embed(html: string, pictures: ReadonlyMap<string, string>): string {
  return html.replace(/src="(bild:\d+)"/g, (whole, key: string) =>
    pictures.has(key) ? `src="${pictures.get(key)}"` : whole,
  );
}
