/**
 * Makes one file of the compiled program, dist/cli/handreichung.cjs: it starts three times as fast as its thousand
 * modules. `npm run bundle` runs this after the compiler. CommonJS, because only for scripts does Node 20 keep
 * compiled code, see handreichung.js.
 */
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** Packages that are loaded only where they are used, with what they bring besides code. */
const external = ['sharp', '@puppeteer/browsers', '@sparticuz/chromium', 'pdfjs-dist', 'chokidar', 'tar'];

/**
 * Hyphenation patterns are one object literal of 750 kB. As JSON it is there in a tenth of the time
 * (https://v8.dev/blog/cost-of-javascript-2019#json).
 */
const patternsAsJson = {
  name: 'patterns-as-json',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]hyphen[\\/]patterns[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(require(path)))});`,
    })),
};

const folder = 'dist/cli';
const name = 'handreichung.cjs';
for (const old of readdirSync(folder)) if (old.startsWith(`${name}.`)) rmSync(`${folder}/${old}`);

await build({
  entryPoints: [`${folder}/main.js`],
  outfile: `${folder}/${name}`,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  external,
  // What a module asks about itself, the script answers.
  banner: { js: "const scriptUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'scriptUrl', 'import.meta.dirname': '__dirname' },
  plugins: [patternsAsJson],
  logLevel: 'warning',
});
