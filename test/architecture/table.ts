/** What a room may import: whole rooms, and of others only types; and why not more. */
interface Room {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly why: string;
}

/** The rooms of src in the order of the pipeline. docs/architecture.md holds the same table; a test compares them. */
export const rooms: Readonly<Record<string, Room>> = {
  problem: { may: [], why: 'the message type is the ground everything stands on' },
  load: { may: ['problem'], why: 'reading knows nothing of what the files mean' },
  model: { may: ['problem'], types: ['load'], why: 'the model is made of trees that have been read' },
  spell: { may: [], why: 'a dictionary knows words, not documents' },
  check: {
    may: ['problem', 'model'],
    types: ['spell'],
    why: 'rules judge the model, not files or pages; the dictionaries are handed to them',
  },
  fix: { may: ['problem'], why: 'problems carry their fixes; making them needs nothing else' },
  render: { may: ['problem', 'model'], why: 'HTML is a pure function of model and templates' },
  picture: { may: ['problem'], types: ['render'], why: 'pictures are made as the page asks for them' },
  paginate: {
    may: ['problem'],
    types: ['render', 'check'],
    why: 'page numbers and what rules judge come from what was rendered and printed',
  },
  print: { may: ['problem', 'paginate'], why: 'the browser lends pages, it does not know the document' },
  finish: { may: ['problem'], types: ['model', 'print'], why: 'bytes in, bytes out' },
  emit: { may: ['problem'], types: ['finish', 'render'], why: 'only whole results reach the disk' },
  online: { may: [], types: ['check'], why: 'it asks addresses and judges nothing' },
  import: { may: ['problem', 'model'], why: 'foreign formats become content files, never the model' },
  preview: { may: ['problem', 'build'], why: 'a preview shows what the build makes' },
  cli: { may: ['problem', 'build', 'preview', 'import'], why: 'the command line only calls' },
  build: {
    may: [
      'problem',
      'load',
      'model',
      'spell',
      'check',
      'online',
      'fix',
      'render',
      'picture',
      'paginate',
      'print',
      'finish',
      'emit',
    ],
    why: 'the pipeline joins the rooms',
  },
};

/** Something of the outside world, the modules or calls that lead to it, and the only rooms that may use them. */
interface Outside {
  readonly what: string;
  readonly modules?: RegExp;
  readonly calls?: RegExp;
  readonly rooms: readonly string[];
  readonly why: string;
}

/** Who may touch what of the outside world; in docs/architecture.md as well. */
export const outside: readonly Outside[] = [
  {
    what: 'the disk',
    modules: /^(node:)?fs(\/promises)?$/,
    rooms: ['load', 'spell', 'picture', 'print', 'emit', 'import', 'preview', 'cli'],
    why: 'only the edges touch the disk',
  },
  {
    what: 'the web (fetch)',
    calls: /\bfetch\(|\bglobalThis\.fetch\b/,
    rooms: ['online', 'print', 'preview'],
    why: 'only online asks the web; print asks a running browser, the page of the preview its own server',
  },
  {
    what: 'the browser driver',
    modules: /^(puppeteer|puppeteer-core|@puppeteer\/)/,
    rooms: ['print'],
    why: 'only print knows the browser driver',
  },
  {
    what: 'sharp',
    modules: /^sharp$/,
    rooms: ['picture', 'cli'],
    why: 'only picture makes pictures; doctor asks it whether it works',
  },
  {
    what: 'commander',
    modules: /^commander$/,
    rooms: ['cli'],
    why: 'only the command line parses arguments',
  },
  { what: 'handlebars', modules: /^handlebars$/, rooms: ['render'], why: 'only render knows the templates' },
];
