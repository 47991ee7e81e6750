import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, ConnectionTransport, Connection as Wire } from 'puppeteer';
import { BrowserGone } from './gone.ts';
import type { Session } from './session.ts';

/** A browser that answers. */
export interface Connection {
  /** `147.0.7727.0` */
  readonly version: string;
  /** A tab of its own, empty. */
  tab(): Promise<Session>;
  isGone(): boolean;
  /** Lets go of the browser; does not end it. */
  leave(): void;
}

/** How to reach a browser: through the pipe it was started with, or at the address of a running one. */
export type Address = { readonly transport: ConnectionTransport } | { readonly url: string };

/** Makes contact with a browser through Puppeteer. */
export async function connect(address: Address): Promise<Connection> {
  const browser = await puppeteer().connect({
    ...('transport' in address ? address : endpoint(address.url)),
    defaultViewport: null,
    protocolTimeout: 0,
  });
  const state = { gone: false };
  browser.once('disconnected', () => {
    state.gone = true;
  });
  const root = await browser.target().createCDPSession();
  const wire = root.connection();
  if (wire === undefined) throw new BrowserGone('lost while connecting');
  // A page whose process crashed answers nothing any more.
  wire.on('Target.targetCrashed', () => wire.dispose());
  const tabs = 'transport' in address ? await openTabs(root) : [];
  const context = 'transport' in address ? {} : await ownContext(root);
  return {
    version: (await browser.version()).replace(/^[^/]*\//, ''),
    tab: async () => {
      const guard = guardOf(() => state.gone);
      return guard(async () => {
        const targetId =
          tabs.shift() ??
          (await root.send('Target.createTarget', { url: 'about:blank', ...context })).targetId;
        return attach(root, wire, targetId, guard);
      });
    },
    isGone: () => state.gone,
    leave: () => void browser.disconnect().catch(() => {}),
  };
}

// The entry without the launcher, as CommonJS: it loads in 55 ms, `puppeteer` itself in 140. Seen from `puppeteer`, it is
// there under every package manager.
function puppeteer(): Pick<typeof import('puppeteer'), 'connect'> {
  const seenFrom = createRequire(import.meta.url).resolve('puppeteer');
  return createRequire(seenFrom)('puppeteer-core/lib/cjs/puppeteer/puppeteer-core-browser.js');
}

const endpoint = (url: string) => (/^https?:/.test(url) ? { browserURL: url } : { browserWSEndpoint: url });

async function openTabs(root: CDPSession): Promise<string[]> {
  const { targetInfos } = await root.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'page').map(({ targetId }) => targetId);
}

// In a browser that is not ours: apart from its other pages, and gone when we are.
async function ownContext(root: CDPSession) {
  const { browserContextId } = await root.send('Target.createBrowserContext', { disposeOnDetach: true });
  return { browserContextId };
}

/** So long after a failed command the end of a page is known, in ms. */
const SETTLING = 100;

type Guard = <T>(work: () => Promise<T>) => Promise<T>;

/** Tells a browser that ended from a command that failed. */
const guardOf =
  (isGone: () => boolean): Guard =>
  async (work) => {
    if (isGone()) throw new BrowserGone('the browser has ended');
    try {
      return await work();
    } catch (error) {
      // A command fails a moment before the end of its page is known; so does a print whose helper process has died.
      if (!isGone()) await setTimeout(SETTLING);
      const isEnd = isGone() || String(error).includes('Printing failed');
      throw isEnd ? new BrowserGone('the browser has ended', { cause: error }) : error;
    }
  };

async function attach(root: CDPSession, wire: Wire, targetId: string, guard: Guard): Promise<Session> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const session = wire.session(sessionId);
  if (session === null) throw new BrowserGone('the tab has ended');
  const send = session.send.bind(session) as (command: string, parameters?: object) => Promise<never>;
  return {
    send: (command, parameters) => guard(() => send(command, parameters)),
    on: (event, listener) => {
      session.on(event, listener as (parameters: unknown) => void);
    },
    close: () => void root.send('Target.closeTarget', { targetId }).catch(() => {}),
  };
}
