/// <reference lib="dom" />

/*
 * These functions run in the page before the first print and settle what the look asks for and CSS cannot decide by
 * itself. Chapters are laid out 170 mm wide, so heights measured here are those of the paper. Each is sent as its own
 * source text, so it may use nothing from outside itself; and each begins anew in a page it has fitted before.
 */

/** Agenda: 0.34 mm a minute; less, then set closer, and then smaller, before the day runs to a second page. */
export function fitAgenda(pageHeight: number): void {
  const mm = (px: number) => (px * 25.4) / 96;
  for (const chapter of document.querySelectorAll<HTMLElement>('.kapitel.programm')) {
    const fits = () => mm(chapter.getBoundingClientRect().height) <= pageHeight;
    const sizes = [[], ['eng'], ['eng', 'klein']];
    const settings = sizes.flatMap((size) => ['0.34', '0.2', '0'].map((takt) => ({ size, takt })));
    for (const { size, takt } of settings) {
      chapter.classList.remove('eng', 'klein');
      chapter.classList.add(...size);
      chapter.style.setProperty('--takt', takt);
      if (fits()) break;
    }
    // What fills two pages anyway need not be small.
    if (!fits()) chapter.classList.remove('klein');
  }
}

/**
 * Grid: all cards as high as the tallest needs, 48.3 mm else; up to 62 mm where fewer than four rows leave room, less
 * where that keeps up to five rows on one page.
 */
export function fitGrid(pageHeight: number): void {
  const mm = (px: number) => (px * 25.4) / 96;
  for (const table of document.querySelectorAll<HTMLElement>('.raster')) {
    const cards = [...table.querySelectorAll<HTMLElement>('.karte')];
    const rows = table.querySelectorAll('tbody tr').length;
    const tallest = () =>
      Math.max(
        ...cards.map((card) => {
          card.style.height = 'auto';
          const height = mm(card.getBoundingClientRect().height);
          card.style.height = '';
          return height;
        }),
      );
    table.classList.remove('eng');
    const body = table.querySelector('tbody')?.getBoundingClientRect().top ?? 0;
    const chapter = table.closest('.kapitel')?.getBoundingClientRect().top ?? 0;
    const room = (pageHeight - mm(body - chapter) - 4 * (rows - 1)) / rows;
    const wanted = rows < 4 ? 62 : 48.3;
    table.classList.toggle('eng', rows <= 5 && tallest() > room);
    const height = Math.max(rows <= 5 ? Math.min(wanted, Math.floor(room * 10) / 10) : wanted, tallest());
    table.style.setProperty('--karte', `${height.toFixed(2)}mm`);
  }
}

/**
 * Short summaries go on where the outcome ends and are spread evenly (3 + 3, not 4 + 2): the fewest pages they fit on,
 * and of those divisions the one whose fullest page is emptiest.
 */
export function spreadSummaries(pageHeight: number): void {
  const gap = 11;
  const mm = (px: number) => (px * 25.4) / 96;
  for (const chapter of document.querySelectorAll('.kapitel.zusammenfassung')) {
    const blocks = [...chapter.querySelectorAll<HTMLElement>('.kurzfassung')];
    const [first] = blocks;
    if (first === undefined) continue;
    for (const block of blocks) block.classList.remove('gross', 'neue-seite');
    const heights = blocks.map((block) => mm(block.getBoundingClientRect().height));
    blocks.forEach((block, index) => {
      block.classList.toggle('gross', (heights[index] ?? 0) > 110);
    });
    const top = chapter.getBoundingClientRect().top;
    const outcome = first.previousElementSibling;
    // What of the outcome crosses the end of a page moves to the next, below the padding that its box has there too.
    const padding = 7;
    let moved = 0;
    for (const part of outcome?.querySelectorAll('p, li, h3, .diagramm') ?? []) {
      if (part.parentElement?.closest('p, li, .diagramm')) continue;
      const { top: upper, bottom: lower } = part.getBoundingClientRect();
      const next = Math.ceil((mm(upper - top) + moved + 0.01) / pageHeight) * pageHeight;
      if (mm(lower - top) + moved > next - padding) moved = next + padding - mm(upper - top);
    }
    const before = (mm((outcome?.getBoundingClientRect().bottom ?? top) - top) + moved) % pageHeight;
    const fill = (limit: number): number[] => {
      const starts: number[] = [];
      let used = before;
      let room = pageHeight;
      heights.forEach((height, index) => {
        if (used + gap + height > room) {
          starts.push(index);
          used = height;
          room = limit;
        } else used += gap + height;
      });
      return starts;
    };
    let starts = fill(pageHeight);
    const fewest = starts.length;
    for (let limit = pageHeight; limit > 0 && fill(limit).length === fewest; limit -= 1) starts = fill(limit);
    for (const start of starts) blocks[start]?.classList.add('neue-seite');
  }
}

/** A protocol whose text is under 90 mm in all stands in one column, section titles beside it. */
export function narrowShortProtocols(): void {
  const mm = (px: number) => (px * 25.4) / 96;
  const protocols = [...document.querySelectorAll<HTMLElement>('.protokoll')];
  // All are measured before one is changed: else what follows would be laid out anew each time.
  const short = protocols.filter((protocol) => {
    const body = protocol.querySelector<HTMLElement>('.rumpf');
    const columns = body?.querySelectorAll<HTMLElement>('.spalten') ?? [];
    const height = [...columns].reduce((sum, one) => sum + mm(one.getBoundingClientRect().height), 0);
    return body?.querySelector('.diagramm') === null && 2 * height < 90;
  });
  for (const protocol of short) protocol.classList.add('schmal');
}

/** Contacts are set closer where that saves a page; over one page they are balanced over as many as they need. */
export function balanceContacts(pageHeight: number): void {
  const mm = (px: number) => (px * 25.4) / 96;
  for (const chapter of document.querySelectorAll<HTMLElement>('.kapitel.kontakte')) {
    const list = chapter.querySelector<HTMLElement>('.liste');
    if (list === null) continue;
    const head = mm(list.getBoundingClientRect().top - chapter.getBoundingClientRect().top);
    const needed = () => Math.ceil((mm(list.getBoundingClientRect().height) + head) / pageHeight);
    chapter.classList.remove('eng');
    const loose = needed();
    if (loose > 1) {
      chapter.classList.add('eng');
      chapter.classList.toggle('eng', needed() < loose);
    }
    const groups = [...list.children] as HTMLElement[];
    const heights = groups.map((group) => mm(group.getBoundingClientRect().height));
    const pages = needed();
    const sum = heights.reduce((a, b) => a + b, 0);
    let target = list;
    let page = 1;
    let used = 0;
    groups.forEach((group, index) => {
      const share = (sum * page) / pages - (page === 1 ? (head * 3) / pages : 0);
      if (page < pages && used >= share) {
        page += 1;
        target = list.cloneNode(false) as HTMLElement;
        target.classList.add('neue-seite');
        chapter.insertBefore(target, chapter.querySelector(':scope > .marke'));
      }
      used += heights[index] ?? 0;
      if (target !== list) target.append(group);
    });
  }
}

/** Imprint: set closer, then without how to read the cover, and then smaller, where the sections need the room. */
export function fitImprint(pageHeight: number): void {
  const mm = (px: number) => (px * 25.4) / 96;
  for (const chapter of document.querySelectorAll<HTMLElement>('.kapitel.impressum')) {
    const foot = chapter.querySelector<HTMLElement>('.unten');
    if (foot === null) continue;
    // Fitted before; what was left out then is not there to be measured.
    if (chapter.classList.contains('ohne-sitzplan')) continue;
    chapter.classList.remove('eng', 'klein', 'fliessend');
    const top = chapter.getBoundingClientRect().top;
    const needed = () => {
      const parts = [...chapter.children].filter(
        (child) => child !== foot && !child.classList.contains('marke'),
      );
      const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
      return mm(end - top) + 5.25 + mm(foot.getBoundingClientRect().height);
    };
    chapter.classList.toggle('eng', needed() > pageHeight);
    const plan = chapter.querySelector('.sitzplan');
    if (plan !== null && needed() > pageHeight) {
      plan.remove();
      chapter.classList.add('ohne-sitzplan');
    }
    chapter.classList.toggle('klein', needed() > pageHeight);
    chapter.classList.toggle('fliessend', needed() > pageHeight);
  }
}
