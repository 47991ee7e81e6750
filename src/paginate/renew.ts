/// <reference lib="dom" />
import type { PrintablePage } from './paginate.ts';

/**
 * Makes a loaded page that of another HTML by replacing only the parts (chapters, protocols) whose HTML has changed since
 * the last call; the others stay as they were set, laid out. The first call, right after loading, only looks. Gives false
 * where the page must be loaded anew: a chapter came or went. Its first style sheet is left alone.
 */
export const renewPage = async (page: PrintablePage, html: string): Promise<boolean> =>
  page.evaluate(renew, html);

/** Runs in the page, not here: it may use nothing from outside itself. */
async function renew(html: string): Promise<boolean> {
  interface Kept {
    /** The parts as they were written, and what sets the frame around them. */
    readonly parts: readonly Element[];
    readonly shape: string;
    /** The same parts in the page. */
    readonly live: readonly Element[];
  }
  const room = window as { kept?: Kept };
  const isFrame = ({ localName, children }: Element): boolean =>
    localName === 'main' || [...children].some((child) => child.localName === 'article');
  const below = (element: Element): Element[] =>
    isFrame(element) ? [...element.children].flatMap(below) : [element];
  const partsOf = ({ head, body }: Document): Element[] => [
    ...head.children,
    ...[...body.children].flatMap(below),
  ];
  const shell = (element: Element): string => (element.cloneNode(false) as Element).outerHTML;
  const source = new DOMParser().parseFromString(html, 'text/html');
  const parts = partsOf(source);
  const frames = parts.map(({ localName, id, parentElement }) =>
    [parentElement && shell(parentElement), localName, id].join(),
  );
  const shape = [shell(source.documentElement), ...frames].join();
  const { kept } = room;
  if (kept === undefined) {
    room.kept = { parts, shape, live: partsOf(document) };
    return room.kept.live.length === parts.length;
  }
  if (kept.shape !== shape) return false;
  const live = kept.live.map((element, index) => {
    const part = parts[index];
    if (part === undefined || kept.parts[index]?.isEqualNode(part)) return element;
    const fresh = document.importNode(part, true);
    element.replaceWith(fresh);
    return fresh;
  });
  room.kept = { parts, shape, live };
  const pictures = [...document.images].filter(({ complete }) => !complete);
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  return true;
}
