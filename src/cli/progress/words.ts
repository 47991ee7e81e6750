import type { Lang } from '../../problem/index.ts';
import type { ProgressEvent, StepName } from '../pipeline.ts';

const steps: Readonly<Record<Lang, Readonly<Record<StepName, string>>>> = {
  de: {
    load: 'Inhalte lesen',
    model: 'Inhalte zuordnen',
    check: 'Regeln prüfen',
    render: 'Seiten setzen',
    picture: 'Bilder aufbereiten',
    browser: 'Browser starten',
    paginate: 'Seitenzahlen ermitteln',
    print: 'PDF drucken',
    finish: 'PDF fertigstellen',
    emit: 'Dateien schreiben',
  },
  en: {
    load: 'Read content',
    model: 'Assemble content',
    check: 'Check rules',
    render: 'Set pages',
    picture: 'Prepare pictures',
    browser: 'Start browser',
    paginate: 'Work out page numbers',
    print: 'Print PDF',
    finish: 'Finish PDF',
    emit: 'Write files',
  },
};

/** A step's name for people. */
export const stepName = (step: StepName, lang: Lang): string => steps[lang][step];

/** `340 ms`, `1,2 s`, `2 min 5 s` */
export function duration(ms: number, lang: Lang): string {
  if (ms < 950) return `${Math.round(ms)} ms`;
  if (ms < 59_950) {
    const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return `${new Intl.NumberFormat(lang, format).format(ms / 1000)} s`;
  }
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `PDF drucken  nr-2, intern  24 Seiten  1,2 s`; a step without a time has none at the end. */
export function stepLine({ step, issue, edition, detail, ms }: ProgressEvent, lang: Lang): string {
  const what = [issue, edition].filter((part) => part !== undefined).join(', ');
  return [stepName(step, lang), what, detail ?? '', ms === undefined ? '' : duration(ms, lang)]
    .filter((part) => part !== '')
    .join('  ');
}

/** `Browser holen  45 %`; without a share where none is shown. */
export function fetchLine(lang: Lang, share?: number): string {
  const words = { de: 'Browser holen', en: 'Fetch browser' } as const;
  return share === undefined ? words[lang] : `${words[lang]}  ${Math.floor(share * 100)} %`;
}
