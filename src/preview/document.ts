import { createHash } from 'node:crypto';

/** The HTML view of the issue: a page that loads its styles from beside it. */
export interface PreviewDocument {
  readonly html: string;
  /** The style sheet of the templates, with its fonts. */
  readonly style: string;
}

/**
 * Makes the HTML view of a rendered page, whose first style sheet is empty: the sheet gets an address of its own, so
 * that its fonts are sent once and not with each save; after the page's own sheets comes the one for screens.
 */
export function documentOf(html: string, style: string): PreviewDocument {
  const version = versionOf(style);
  const linked = html
    .replace('<style></style>', () => `<link rel="stylesheet" href="/document.css?v=${version}">`)
    .replace('</head>', () => '<link rel="stylesheet" href="/screen.css">\n</head>');
  return { html: linked, style };
}

/** The style sheet of before and its version: with its fonts it is large, and rarely changes. */
let before = { style: '', version: '' };

function versionOf(style: string): string {
  if (before.style !== style) {
    const version = createHash('sha256').update(style).digest('hex').slice(0, 12);
    before = { style, version };
  }
  return before.version;
}
