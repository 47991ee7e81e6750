/** Everything the content says is in the PDF, in order, once, and can be found. */
import { describe, expect, it } from 'vitest';
import { dense, type Page, readAloud, readPdf, textOf } from './pdf.ts';
import { bare, follow } from './sequence.ts';
import { allTextsOf, handreichungIn } from './texts.ts';
import { built, ownContent } from './workshop.ts';

const bytes = built('handreichung-nr-2.pdf');
const pdf = bytes.then(readPdf);
const handreichung = handreichungIn(ownContent, 'nr-2');

/** What the program itself may say between the texts of the content, without spaces. */
const ownWords = [
  /^Dienstag,24\.September2024Chemnitz,Weltecho/,
  /(Vor|Nach)mittag\d\d:\d\d–\d\d:\d\dUhr/g,
  /(Moderation|Protokoll):?/g,
  /Seite\d+/g,
  /Wann|Wo|Wer|Wie|Ergebnis|Panel/g,
  /Anwesende(am(Vor|Nach)mittag)?/g,
  /\d+Antworten(,Anteilegerundet)?/g,
  /\d+Personenhabengeantwortet,Mehrfachnennungenmöglich,Anteilegerundet/g,
  // The numbers of the tables on the seating plan, which is one figure with a text of its own.
  /12345678/g,
  /Evaluation|Beispieldaten|AntwortAnzahlAnteil/g,
  /DasTitelbildistderSitzplan.*?zumnächsten/g,
  /KofinanziertvonderEuropäischenUnion/g,
  /©Oktober2024,Dresden(www\.)?soziokultursachsen\.de|©Oktober2024,Dresdenwww\.soziokultursachsen\.de/g,
  /[,–:();„“]/g,
];

describe('the content in the PDF', () => {
  it('has every text of every chapter, in the order of the document', async () => {
    const { missing } = follow(await pdf, allTextsOf(await handreichung), 3);
    expect(missing).toEqual([]);
  });

  it('says nothing else: nothing twice, nothing that comes from nowhere', async () => {
    const h = await handreichung;
    const last = [...h.foerderhinweis.map(({ text }) => text)];
    const { between } = follow(await pdf, [...allTextsOf(h), ...last], 3);
    const left = between.map((piece) => ownWords.reduce((text, word) => text.replace(word, ''), piece));
    expect(left.filter((piece) => piece !== '')).toEqual([]);
  });

  it('says on the cover what the issue is, when and where it took place and who publishes it', async () => {
    const { titel, reihe, nummer, ort, herausgeber } = await handreichung;
    const cover = dense(textOf((await pdf).pages[0] as Page));
    expect(cover).toBe(
      dense(
        `${reihe} Nr. ${nummer} ${titel.text} 24. September 2024 10:00–15:00 Uhr ${ort?.text}
        1 2 3 4 5 6 7 8 Kofinanziert von der Europäischen Union ${herausgeber.name} ${herausgeber.stelle}`,
      ),
    );
  });

  it('closes with the funding notice, the date and the address of the publisher', async () => {
    const { foerderhinweis } = await handreichung;
    const back = dense(textOf((await pdf).pages.at(-1) as Page));
    expect(back).toBe(
      dense(
        `Kofinanziert von der Europäischen Union ${foerderhinweis.map(({ text }) => text).join(' ')}
        © Oktober 2024, Dresden www.soziokultur-sachsen.de`,
      ),
    );
  });
});

describe('text that can be found and copied', () => {
  it('holds no soft hyphen and no letter that only looks like one', async () => {
    const text = (await pdf).pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
    expect(text).not.toMatch(/[\u00ad\u200b\ufb00-\ufb06\ufffd\ue000-\uf8ff]/u);
    expect(text).toMatch(/„.+“/u);
  });

  it('finds every long word of the content', async () => {
    // As programs for reading search: a hyphen at the end of a line is passed over.
    const text = readAloud(await pdf).replace(/[-‐]\s*\n\s*/g, '');
    const words = new Set(allTextsOf(await handreichung).flatMap((each) => each.match(/\p{L}{12,}/gu) ?? []));
    expect(words.size).toBeGreaterThan(200);
    const joined = text.replace(/\s+/g, ' ');
    expect([...words].filter((word) => !joined.includes(word))).toEqual([]);
  });

  it('parts words only between letters, with one hyphen', async () => {
    const lines = readAloud(await pdf).split('\n');
    const parted = lines.filter((line) => /\p{L}[-‐]$/u.test(line.trimEnd()));
    expect(parted.length).toBeGreaterThan(10);
    expect(lines.filter((line) => /[-‐]{2}$|\s[-‐]$/.test(line))).toEqual([]);
  });

  it('writes names of people without a break inside', async () => {
    const text = readAloud(await pdf);
    const h = await handreichung;
    const contacts = h.kapitel.flatMap((each) => (each.art === 'kontakte' ? each.inhalt.kontakte : []));
    expect(contacts.length).toBe(30);
    for (const { name } of contacts) expect(text.replace(/\s+/g, ' ')).toContain(name);
  });

  it('leads to every address of the content', async () => {
    const urls = new Set((await pdf).pages.flatMap(({ links }) => links.map(({ url }) => url)));
    const h = await handreichung;
    for (const kapitel of h.kapitel) {
      if (kapitel.art !== 'kontakte') continue;
      for (const { email } of kapitel.inhalt.kontakte) if (email) expect(urls).toContain(`mailto:${email}`);
    }
    expect(urls).toContain('mailto:quge@soziokultur-sachsen.de');
    expect(urls).toContain('https://www.visualstimuli.de/');
  });

  it('describes every link', async () => {
    for (const { links } of (await pdf).pages)
      for (const link of links) {
        expect(link.description.trim(), link.text).not.toBe('');
        expect(link.sheet !== undefined || link.url !== undefined, link.text).toBe(true);
      }
  });
});

describe('what the file says of itself', () => {
  it('names title, author, subject and language, in Info and XMP', async () => {
    const { info, xmp } = await pdf;
    const h = await handreichung;
    const title = `Handreichung Nr. 2 – ${h.titel.text}`;
    expect(info.Title).toBe(title);
    expect(bare(String(info.Author))).toBe(bare(h.herausgeber.name));
    expect(info.Language).toBe('de');
    expect(xmp).toContain(title);
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(xmp).toMatch(/147\.0\.|Chrom/);
  });
});
