import { hyphenator } from '../../build.ts';
import type { Lang } from '../../problem/index.ts';
import type { Finding } from './probe.ts';

const reinstall = {
  de: 'Installiere die Pakete neu: `npm ci`.',
  en: 'Install the packages anew: `npm ci`.',
} as const;

const words = {
  de: { hyphenation: 'Silbentrennung', pictures: 'Bildverarbeitung', fails: 'funktioniert nicht' },
  en: { hyphenation: 'Hyphenation', pictures: 'Picture processing', fails: 'does not work' },
} as const;

/** A word and how a hand-out must divide it. */
const PROBE = { word: 'Vernetzungstreffen', parts: 'Vernet-zungs-treffen' } as const;

/** Whether the German hyphenation patterns do their work. */
export async function hyphenationFinding(lang: Lang): Promise<Finding> {
  const text = words[lang].hyphenation;
  const parts = await hyphenate(PROBE.word).catch(() => PROBE.word);
  if (parts === PROBE.parts) return { ok: true, text: `${text}: ${parts}` };
  return { ok: false, text: `${text} ${words[lang].fails}: ${parts}`, todo: reinstall[lang] };
}

async function hyphenate(word: string): Promise<string> {
  const hyphenate = await hyphenator('de', new Set());
  return hyphenate(word).replaceAll('\u00ad', '-');
}

/** Whether the picture library, which has a part for each kind of machine, loads on this one. */
export async function picturesFinding(lang: Lang): Promise<Finding> {
  const text = words[lang].pictures;
  try {
    const { default: sharp } = await import('sharp');
    return { ok: true, text: `${text}: sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}` };
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { ok: false, text: `${text} ${words[lang].fails}: ${reason}`, todo: reinstall[lang] };
  }
}
