/*
 * The few commands and events of the DevTools protocol this room uses, https://chromedevtools.github.io/devtools-protocol/
 */

export interface Commands {
  'Emulation.setEmulatedMedia': { takes: { media: string }; gives: object };
  'Fetch.continueRequest': { takes: { requestId: string }; gives: object };
  'Fetch.enable': { takes: { patterns: readonly { urlPattern: string }[] }; gives: object };
  'Fetch.failRequest': { takes: { requestId: string; errorReason: 'BlockedByClient' }; gives: object };
  'Log.enable': { takes: undefined; gives: object };
  'Page.addScriptToEvaluateOnNewDocument': { takes: { source: string }; gives: object };
  'Page.enable': { takes: undefined; gives: object };
  'Page.getFrameTree': { takes: undefined; gives: { frameTree: { frame: { id: string } } } };
  'Page.navigate': { takes: { url: string }; gives: { errorText?: string } };
  'Page.printToPDF': { takes: PrintParameters; gives: { data: string } };
  'Page.setDocumentContent': { takes: { frameId: string; html: string }; gives: object };
  'Runtime.enable': { takes: undefined; gives: object };
  'Runtime.evaluate': {
    takes: { expression: string; awaitPromise: true; returnByValue: true };
    gives: { result: { value?: unknown }; exceptionDetails?: ExceptionDetails };
  };
}

export interface Events {
  'Fetch.requestPaused': { requestId: string; resourceType: string; request: { url: string } };
  'Log.entryAdded': { entry: { level: string; source: string; text: string; url?: string } };
  'Runtime.consoleAPICalled': { type: string; args: readonly { value?: unknown; description?: string }[] };
  'Runtime.exceptionThrown': { exceptionDetails: ExceptionDetails };
}

export interface ExceptionDetails {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}

/** Lengths in inches. */
export interface PrintParameters {
  readonly preferCSSPageSize: boolean;
  readonly printBackground: boolean;
  readonly paperWidth: number;
  readonly paperHeight: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
}

/** A conversation with one tab. */
export interface Session {
  /** Rejects with `BrowserGone` when the browser ends meanwhile, else with what the browser has against the command. */
  send<C extends keyof Commands>(
    command: C,
    parameters?: Commands[C]['takes'],
  ): Promise<Commands[C]['gives']>;
  on<E extends keyof Events>(event: E, listener: (parameters: Events[E]) => void): void;
  /** Closes the tab; nothing is waited for. */
  close(): void;
}
