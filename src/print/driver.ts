import { setTimeout } from 'node:timers/promises';
// Puppeteer's protocol alone, without its browser, page and launcher: these take 100 ms to load and are not needed.
import { CDPSessionEvent } from 'puppeteer-core/internal/api/CDPSession.js';
import { Connection as Wire } from 'puppeteer-core/internal/cdp/Connection.js';
import type { ConnectionTransport } from 'puppeteer-core/internal/common/ConnectionTransport.js';
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

/** Makes contact with a browser through Puppeteer's connection. */
export async function connect(address: Address): Promise<Connection> {
  const { url, transport } = 'transport' in address ? { url: '', ...address } : await dial(address.url);
  const wire = new Wire(url, transport, 0, PATIENCE);
  const state = { gone: false };
  wire.once(CDPSessionEvent.Disconnected, () => {
    state.gone = true;
  });
  // A page whose process crashed answers nothing any more.
  wire.on('Target.targetCrashed', () => wire.dispose());
  const { product } = await wire.send('Browser.getVersion');
  // Without this no crash is told.
  await wire.send('Target.setDiscoverTargets', { discover: true });
  const tabs = 'transport' in address ? await openTabs(wire) : [];
  const context = 'transport' in address ? {} : await ownContext(wire);
  return {
    version: product.replace(/^[^/]*\//, ''),
    tab: async () => {
      const guard = guardOf(() => state.gone);
      return guard(async () => {
        const targetId =
          tabs.shift() ??
          (await wire.send('Target.createTarget', { url: 'about:blank', ...context })).targetId;
        return attach(wire, targetId, guard);
      });
    },
    isGone: () => state.gone,
    leave: () => wire.dispose(),
  };
}

/** Whoever sends a command waits as long as he likes: no limit, in ms. */
const PATIENCE = 0;

/** Calls a running browser at its WebSocket, or where it says over HTTP that this is. */
async function dial(url: string): Promise<{ readonly url: string; readonly transport: ConnectionTransport }> {
  const { NodeWebSocketTransport } = await import('puppeteer-core/internal/node/NodeWebSocketTransport.js');
  const socket = /^https?:/.test(url) ? await socketOf(url) : url;
  return { url: socket, transport: await NodeWebSocketTransport.create(socket) };
}

async function socketOf(url: string): Promise<string> {
  const answer = await fetch(new URL('/json/version', url));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const { webSocketDebuggerUrl } = (await answer.json()) as { readonly webSocketDebuggerUrl: string };
  return webSocketDebuggerUrl;
}

async function openTabs(wire: Wire): Promise<string[]> {
  const { targetInfos } = await wire.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'page').map(({ targetId }) => targetId);
}

// In a browser that is not ours: apart from its other pages, and gone when we are.
async function ownContext(wire: Wire) {
  const { browserContextId } = await wire.send('Target.createBrowserContext', { disposeOnDetach: true });
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

async function attach(wire: Wire, targetId: string, guard: Guard): Promise<Session> {
  const { sessionId } = await wire.send('Target.attachToTarget', { targetId, flatten: true });
  const session = wire.session(sessionId);
  if (session === null) throw new BrowserGone('the tab has ended');
  const send = session.send.bind(session) as (command: string, parameters?: object) => Promise<never>;
  return {
    send: (command, parameters) => guard(() => send(command, parameters)),
    on: (event, listener) => {
      session.on(event, listener as (parameters: unknown) => void);
    },
    close: () => void wire.send('Target.closeTarget', { targetId }).catch(() => {}),
  };
}
