/**
 * Makes one file of the compiled program, dist/cli/handreichung.cjs: it starts three times as fast as its thousand
 * modules. `npm run bundle` runs this after the compiler. CommonJS, because only for scripts does Node 20 keep
 * compiled code, see handreichung.js.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import Handlebars from 'handlebars';

/** Packages that are loaded only where they are used, with what they bring besides code. */
const external = ['sharp', '@puppeteer/browsers', '@sparticuz/chromium', 'pdfjs-dist', 'chokidar', 'tar'];

/** Hyphenation patterns are packed here, not in every build: it takes 50 ms to read and pack them. */
const patternsPacked = {
  name: 'patterns-packed',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]dist[\\/]render[\\/]hyphenation[\\/](de|en)\.js$/ }, async ({ path }) => {
      const [[name, { edges, ...rest }]] = Object.entries(await import(pathToFileURL(path).href));
      const base64 = Buffer.from(edges.buffer, edges.byteOffset, edges.byteLength).toString('base64');
      // Copied, as a buffer's bytes need not begin where a number of 32 bits may.
      const numbers = `new Uint32Array(Uint8Array.from(Buffer.from('${base64}', 'base64')).buffer)`;
      return { contents: `export const ${name} = { edges: ${numbers}, ...${JSON.stringify(rest)} };` };
    }),
};

/** gray-matter loads an engine of its own, though `yaml` is the only one it is given: loading it takes 10 ms. */
const yamlIsTheOnlyEngine = {
  name: 'yaml-is-the-only-engine',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]js-yaml[\\/]index\.js$/ }, () => ({
      contents:
        "const refuse = () => { throw new Error('not bundled'); }; module.exports = { safeLoad: refuse, safeDump: refuse };",
    })),
};

/** commander loads what starts other programs (3 ms), though no command of ours is one. */
const commandsAreOurOwn = {
  name: 'commands-are-our-own',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("require('node:child_process')", '{}'),
    })),
};

/** Node 20 lacks only the newest scripts. Said to be unknown, each pattern with them is written as `new RegExp("…", "u")`. */
const propertyEscapes = (areKnown) => ({ 'regexp-unicode-property-escapes': areKnown });

/**
 * Patterns of the rules get the letters they are tried on in place of Unicode’s classes, as dist/check/latin.js has it:
 * the engine makes these anew for each pattern, a twentieth of the time of a whole check.
 */
const lettersAreLatin = {
  name: 'letters-are-latin',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]dist[\\/]check[\\/].*\.js$/ }, async ({ path }) => {
      const { writtenOut } = await import(pathToFileURL('dist/check/latin.js').href);
      const { code } = await transform(readFileSync(path, 'utf8'), { supported: propertyEscapes(false) });
      const literal = (made) => {
        const { source, flags } = new Function(`return ${made}`)();
        const pattern = writtenOut(source);
        return /\\[pP]\{/.test(pattern) ? made : String(new RegExp(pattern, flags));
      };
      return { contents: code.replace(/new RegExp\("(?:[^"\\]|\\.)*", "[a-z]+"\)/g, literal) };
    }),
};

const folder = 'dist/cli';
const name = 'handreichung.cjs';
for (const old of readdirSync(folder)) if (old.startsWith(`${name}.`)) rmSync(`${folder}/${old}`);

/** The templates of templates/ are compiled here, not in every build; changed ones are compiled when they are used. */
const templatesCompiled = {
  name: 'templates-compiled',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]dist[\\/]render[\\/]prepared\.js$/ }, async ({ path }) => {
      const { chartTemplate, compileOptions } = await import(pathToFileURL(path).href);
      const files = readdirSync('templates', { recursive: true }).filter((file) => file.endsWith('.hbs'));
      const sources = [chartTemplate, ...files.map((file) => readFileSync(`templates/${file}`, 'utf8'))];
      const entries = sources.map(
        (source) => `[${JSON.stringify(source)}, ${Handlebars.precompile(source, compileOptions)}]`,
      );
      const code = readFileSync(path, 'utf8').replace('new Map()', () => `new Map([${entries.join(',\n')}])`);
      return { contents: code };
    }),
};

const { outputFiles } = await build({
  entryPoints: [`${folder}/main.js`],
  outfile: `${folder}/${name}`,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  supported: propertyEscapes(true),
  external,
  // What a module asks about itself, the script answers.
  banner: { js: "const scriptUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'scriptUrl', 'import.meta.dirname': '__dirname' },
  plugins: [patternsPacked, templatesCompiled, yamlIsTheOnlyEngine, commandsAreOurOwn, lettersAreLatin],
  logLevel: 'warning',
  write: false,
});

/** The bundler leaves other signs than ASCII in regular expressions; a file of ASCII alone is read in a third of the time. */
const ascii = (code) =>
  code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
/**
 * Packages that stay outside are loaded by handreichung.js, which is a module: a script whose compiled code was kept may
 * not import any more (Node 20: "A dynamic import callback was not specified").
 */
const loadedOutside = (code) => code.replace(/(?<![\w$.])import\((?=")/g, 'importPackage(');
/** What Node makes of a CommonJS file before it runs it, as handreichung.js calls it. */
const asFunction = (code) =>
  `(function (exports, require, module, __filename, __dirname, importPackage) {${code}\n})`;
writeFileSync(`${folder}/${name}`, asFunction(ascii(loadedOutside(outputFiles[0].text))));
