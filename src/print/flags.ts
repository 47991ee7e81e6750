/** What a browser is started for. */
export interface FlagOptions {
  readonly sandbox: boolean;
  /** Whether it is a headless shell, which needs no profile, or a full browser, which gets a temporary one. */
  readonly shell: boolean;
  /** Folder for the profile of a full browser. */
  readonly profile: string;
}

/** Nothing leaves the machine, whatever the page or the browser itself would like to fetch. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--disable-breakpad',
  '--disable-crash-reporter',
];

/** The same page gives the same print on every screen and under every setting. */
const sameEverywhere = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--disable-lcd-text',
  '--disable-field-trial-config',
  '--lang=de-DE',
];

/** No window, no questions, nothing running that printing does not need. */
const quiet = [
  '--disable-gpu',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-search-engine-choice-screen',
  '--disable-popup-blocking',
  // The last two are lists under the address bar, pages of their own that take 0.7 s of the processor where nobody types.
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--password-store=basic',
  '--use-mock-keychain',
  // In a container /dev/shm is often 64 MB: too small for a page full of pictures.
  '--disable-dev-shm-usage',
];

/** Arguments to start a browser with, talking over a pipe (file descriptors 3 and 4). */
export const flags = ({ sandbox, shell, profile }: FlagOptions): readonly string[] => [
  ...(shell ? ['--headless'] : ['--headless=new', `--user-data-dir=${profile}`]),
  '--remote-debugging-pipe',
  ...(sandbox ? [] : ['--no-sandbox']),
  ...offline,
  ...sameEverywhere,
  ...quiet,
  'about:blank',
];
