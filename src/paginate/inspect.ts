/// <reference lib="dom" />

/** What the page says of itself when it has been printed. Lengths in mm, sizes in points, colours `#rrggbb`. */
export interface Inspected {
  /** Every run of text that is read, in reading order. */
  readonly texts: readonly InspectedText[];
  readonly headings: readonly Stretch[];
  readonly charts: readonly Stretch[];
  /** Where a page is begun on purpose: the texts that come next. */
  readonly breaks: readonly number[];
  readonly wide: readonly (Seen & { readonly mm: number })[];
  readonly pictures: readonly (Seen & { readonly dpi: number })[];
  /** Pictures that bring their letters along, or not. */
  readonly drawings: readonly Seen[];
  readonly logos: readonly InspectedLogo[];
  readonly links: readonly (Seen & { readonly target: string; readonly leads: boolean })[];
}

/** Something seen; `source` is the `data-quelle` of the element it stands in, `at` the number of the text it is or precedes. */
export interface Seen {
  readonly text: string;
  readonly source: string;
  readonly at: number;
}

/** Texts `at` up to, not including, `to`. */
export interface Stretch extends Seen {
  readonly to: number;
}

export interface InspectedText {
  readonly text: string;
  readonly source: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly ground: string | undefined;
  readonly cut: number;
  readonly spilt: number;
  readonly outside: number;
  readonly odd: string;
}

export interface InspectedLogo extends Seen {
  readonly isEmblem: boolean;
  readonly width: number;
  readonly height: number;
  /** Logos with the same number stand together. */
  readonly group: number;
}

/**
 * Runs in the page as it was printed, while the print is finished: sent as its own source text, it may use nothing from
 * outside itself. Chapters are laid out as wide as the type area, so what is measured here is true on paper. Drawings
 * are left alone: their text is an ornament or stands beside them as a table. Takes the `data-quelle` attributes away: nobody
 * else is to see them.
 */
export function inspect(): Inspected {
  type Rgb = readonly [number, number, number];
  interface Inside {
    readonly source: string;
    /** What text stands on; undefined: a picture. */
    readonly ground: Rgb | undefined;
    readonly opacity: number;
    /** What hides everything outside, the nearest coloured box, the type area. */
    readonly clips: readonly DOMRect[];
    readonly box: DOMRect | undefined;
    readonly area: DOMRect | undefined;
    readonly group: number;
  }
  const found = {
    texts: [] as InspectedText[],
    headings: [] as Stretch[],
    charts: [] as Stretch[],
    breaks: [] as number[],
    wide: [] as (Seen & { mm: number })[],
    pictures: [] as (Seen & { dpi: number })[],
    drawings: [] as Seen[],
    logos: [] as InspectedLogo[],
    links: [] as (Seen & { target: string; leads: boolean })[],
  };
  const white: Rgb = [255, 255, 255];
  /** The `data-quelle` of each element that had one. */
  const sources = new Map<Element, string>();
  const mm = (px: number): number => (px * 25.4) / 96;
  const plain = (text: string): string =>
    text
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const range = document.createRange();

  const paint = (css: string, below: Rgb | undefined, opacity: number): Rgb | undefined => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    const alpha = a * opacity;
    if (alpha >= 1) return [r, g, b];
    if (alpha === 0 || below === undefined) return below;
    const mix = (over: number, under: number): number => over * alpha + under * (1 - alpha);
    return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2])];
  };
  const hex = (colour: Rgb): string =>
    `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

  /** The backgrounds of named pages; they may name custom properties, which only an element of the page can work out. */
  const readGrounds = (): Map<string, Rgb | undefined> => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.display = 'none';
    const grounds = new Map<string, Rgb | undefined>();
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSPageRule)) continue;
        const css =
          rule.style.getPropertyValue('background-color') || rule.style.getPropertyValue('background');
        if (css === '') continue;
        probe.style.background = css;
        const { backgroundColor: colour, backgroundImage: picture } = getComputedStyle(probe);
        grounds.set(rule.selectorText, picture === 'none' ? paint(colour, white, 1) : undefined);
      }
    probe.remove();
    return grounds;
  };

  /** How far a line of text sticks out of a box: its letters are about half as high as its line. */
  const beyond = (line: DOMRect, box: DOMRect): number => {
    const inner = line.height / 4;
    return Math.max(
      box.left - line.left,
      line.right - box.right,
      box.top - (line.top + inner),
      line.bottom - inner - box.bottom,
    );
  };
  /** A space at the end of a line hangs out of it; that is no more than this (mm). */
  const hanging = (size: number): number => Math.max(1, size * 0.12);
  const excess = (lines: readonly DOMRect[], box: DOMRect | undefined, size: number): number => {
    if (box === undefined) return 0;
    const far = Math.max(0, ...lines.map((line) => mm(beyond(line, box))));
    return far > hanging(size) ? far : 0;
  };

  const readText = (node: Text, style: CSSStyleDeclaration, inside: Inside): void => {
    const text = plain(node.data);
    if (text === '' || style.visibility !== 'visible') return;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const size = (Number.parseFloat(style.fontSize) * 72) / 96;
    const { clips, box, area, ground } = inside;
    const colour = paint(style.color, ground, inside.opacity);
    const cut = Math.max(0, ...clips.map((clip) => excess(lines, clip, size)));
    const right = area === undefined ? 0 : mm(Math.max(...lines.map((line) => line.right)) - area.right);
    const isWide = cut === 0 && right > hanging(size);
    if (isWide)
      found.wide.push({ text: text.slice(0, 60), source: inside.source, at: found.texts.length, mm: right });
    found.texts.push({
      text: text.length > 80 ? `${text.slice(0, 79)}…` : text,
      source: inside.source,
      size,
      bold: Number(style.fontWeight) >= 700,
      colour: hex(colour ?? [0, 0, 0]),
      ground: ground && hex(ground),
      cut,
      spilt: isWide ? 0 : excess(lines, box, size),
      outside: isWide ? 0 : excess(lines, area, size),
      odd: [...new Set(text.match(/[^ -\u024f\u2000-\u206f\u20ac]/gu))].slice(0, 5).join(''),
    });
  };

  const readPicture = (image: HTMLImageElement, style: CSSStyleDeclaration, inside: Inside): void => {
    const { width, height } = image.getBoundingClientRect();
    const { source, group } = inside;
    const at = found.texts.length;
    const seen = { text: plain(image.alt), source, at };
    if (image.closest('.logos') !== null)
      found.logos.push({ ...seen, isEmblem: false, width: mm(width), height: mm(height), group });
    if (width === 0 || height === 0) return;
    if (/^data:image\/svg/.test(image.src)) {
      found.drawings.push(seen);
      return;
    }
    const ratios = [image.naturalWidth / width, image.naturalHeight / height];
    const ratio = style.objectFit === 'contain' ? Math.max(...ratios) : Math.min(...ratios);
    found.pictures.push({ ...seen, dpi: ratio * 96 });
  };

  const readEmblem = (svg: SVGElement, { source, group }: Inside): void => {
    const { width, height } = svg.getBoundingClientRect();
    const text = svg.getAttribute('aria-label') ?? '';
    const at = found.texts.length;
    found.logos.push({ text, source, at, isEmblem: true, width: mm(width), height: mm(height), group });
  };

  /** What is wrongly encoded stands for itself. */
  const idIn = (href: string): string => {
    try {
      return decodeURIComponent(href.slice(1));
    } catch {
      return href.slice(1);
    }
  };

  const readLink = (link: Element, inside: Inside): void => {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) return;
    const target = idIn(href);
    const leads = document.getElementById(target) !== null;
    found.links.push({
      text: plain(link.textContent ?? ''),
      source: inside.source,
      at: found.texts.length,
      target,
      leads,
    });
  };

  const enter = (element: HTMLElement, style: CSSStyleDeclaration, inside: Inside): Inside => {
    const own = element.dataset.quelle;
    const source = own ?? inside.source;
    if (own !== undefined) sources.set(element, own);
    delete element.dataset.quelle;
    let { ground, clips, box, area, group } = inside;
    const opacity = inside.opacity * Number(style.opacity);
    if (style.page !== 'auto') ground = grounds.has(style.page) ? grounds.get(style.page) : white;
    const painted = paint(style.backgroundColor, ground, opacity);
    const isColoured = painted !== ground;
    ground = style.backgroundImage === 'none' ? painted : undefined;
    const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const isChapter = element.parentElement === document.body || element.matches('main > *');
    if (!hides && !isChapter && !isColoured) return { source, ground, opacity, clips, box, area, group };
    const rect = element.getBoundingClientRect();
    // What flows onto several pages has no box of its own.
    if (isColoured && style.display !== 'inline' && !isChapter) box = rect;
    if (hides) clips = [...clips, rect];
    if (isChapter) {
      area = element.matches('.kapitel') ? new DOMRect(rect.left, -1e6, rect.width, 2e6) : rect;
      group = found.texts.length;
    }
    return { source, ground, opacity, clips, box, area, group };
  };

  /** What is wider than its chapter though no text is: the innermost elements. */
  const readWide = (chapter: Element, before: number): void => {
    if (found.wide.length > before || chapter.scrollWidth <= chapter.clientWidth) return;
    const edge = chapter.getBoundingClientRect().right + 1;
    for (const element of chapter.querySelectorAll('*')) {
      const { right } = element.getBoundingClientRect();
      const isInner = [...element.children].every((child) => child.getBoundingClientRect().right <= edge);
      if (right <= edge || !isInner || element.closest('svg') !== null) continue;
      const owner = [...sources.keys()].findLast((one) => one.contains(element));
      found.wide.push({
        text: plain(element.textContent ?? '').slice(0, 60) || element.tagName.toLowerCase(),
        source: owner === undefined ? '' : (sources.get(owner) ?? ''),
        at: found.texts.length,
        mm: mm(right - edge),
      });
    }
  };

  const visit = (element: Element, inside: Inside): void => {
    if (element.getAttribute('aria-hidden') === 'true') return;
    if (element instanceof SVGElement) {
      if (element.closest('.kofinanzierung') !== null) readEmblem(element, inside);
      return;
    }
    if (!(element instanceof HTMLElement)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const here = enter(element, style, inside);
    const at = found.texts.length;
    const wide = found.wide.length;
    // What was spread over pages here has to fill them like everything else.
    const isSpread = element.classList.contains('neue-seite');
    if ((style.breakBefore === 'page' && !isSpread) || style.page !== 'auto') found.breaks.push(at);
    if (element instanceof HTMLImageElement) readPicture(element, style, here);
    if (element instanceof HTMLAnchorElement) readLink(element, here);
    for (const child of element.childNodes) {
      if (child instanceof Text) readText(child, style, here);
      else if (child instanceof Element) visit(child, here);
    }
    if (element.matches('.kapitel')) readWide(element, wide);
    const isHeading = /^H[1-6]$/.test(element.tagName);
    if (!isHeading && !element.matches('.diagramm')) return;
    const named = isHeading ? element : (element.querySelector('caption, .frage') ?? element);
    const text = plain(named.textContent ?? '').slice(0, 80);
    const stretch = { text, source: here.source, at, to: found.texts.length };
    if (isHeading) found.headings.push(stretch);
    else found.charts.push(stretch);
  };

  const grounds = readGrounds();
  const outermost = { source: '', ground: white, opacity: 1, clips: [], box: undefined, area: undefined };
  visit(document.body, { ...outermost, group: 0 });
  return found;
}
