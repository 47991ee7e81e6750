import type { Edition } from '../build.ts';
import type { Lang } from '../problem/index.ts';
import { words } from './words.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface Shell {
  readonly issue: string;
  readonly edition: Edition;
  readonly lang: Lang;
  readonly token: string;
}

/** The page around the issue: bar, contents, the two views, problems, help. Its script fills it. */
export function shellOf({ issue, edition, lang, token }: Shell): string {
  const w = words[lang];
  const t = (key: { [K in keyof typeof w]: (typeof w)[K] extends string ? K : never }[keyof typeof w]) =>
    escaped(w[key]);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="preview-token" content="${token}">
<title>${t('title')}: ${escaped(issue)}, ${w.editions[edition]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="application/json" id="words">${JSON.stringify(w).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/page/main.js"></script>
</head>
<body>
<header class="bar">
<h1>${t('title')} <b>${escaped(issue)}</b> ${w.editions[edition]}</h1>
<div role="group" aria-label="${t('views')}">
<button type="button" id="view-html" aria-pressed="true">${t('html')}</button>
<button type="button" id="view-pages" aria-pressed="false">${t('pages')}</button>
</div>
<div role="group" aria-label="${t('zoom')}">
<button type="button" id="zoom-out" aria-label="${t('zoomOut')}">−</button>
<button type="button" id="zoom-reset" title="${t('zoomReset')}">100 %</button>
<button type="button" id="zoom-in" aria-label="${t('zoomIn')}">+</button>
</div>
<div role="search">
<input type="search" id="search" aria-label="${t('search')}" placeholder="${t('search')}" autocomplete="off">
<button type="button" id="search-previous" aria-label="${t('previousHit')}">‹</button>
<button type="button" id="search-next" aria-label="${t('nextHit')}">›</button>
<output id="search-result" for="search"></output>
</div>
<p role="status" id="status"></p>
<div role="group" aria-label="${t('title')}">
<button type="button" id="toggle-contents" aria-expanded="true" aria-controls="contents">${t('contents')}</button>
<button type="button" id="toggle-problems" aria-expanded="true" aria-controls="problems">${t('problems')} <span id="problem-count">0</span></button>
<button type="button" id="show-help" aria-haspopup="dialog">${t('help')} <kbd>?</kbd></button>
</div>
</header>
<div class="room" tabindex="0">
<nav id="contents" aria-label="${t('contents')}">
<ol id="chapters"></ol>
<h2 id="thumbnails-title" hidden>${t('thumbnails')}</h2>
<ol id="thumbnails" aria-labelledby="thumbnails-title" hidden></ol>
</nav>
<main id="stage">
<p id="waiting">${t('waiting')}</p>
<iframe id="document" title="${t('frame')}" hidden></iframe>
<div id="pages" role="region" aria-label="${t('pages')}" tabindex="0" hidden></div>
<section id="overlay" aria-labelledby="overlay-title" hidden>
<h2 id="overlay-title">${t('broken')}</h2>
<p>${t('brokenNote')}</p>
<ol id="overlay-list"></ol>
</section>
</main>
<aside id="problems" aria-label="${t('problems')}">
<h2>${t('problems')}</h2>
<ol id="problem-list"></ol>
</aside>
</div>
<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">${t('help')}</h2>
<dl id="keys"></dl>
<p>${t('keysNote')}</p>
<button type="button" id="close-help">${t('close')}</button>
</dialog>
</body>
</html>
`;
}
