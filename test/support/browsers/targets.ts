// Pages that Playwright does not show: the DevTools front end, the panels in it, workers. They are reached through
// messages inside a session that Playwright did open (`flatten: false`), so that no debugging port is needed.
import { withTimeout } from './source.ts';

type Params = Readonly<Record<string, unknown>>;
type Handler = (params: never) => void;

/** What Playwright's CDPSession offers too. */
export interface Channel {
  send(method: never, params?: never): Promise<unknown>;
  on(event: never, handler: (params: never) => void): unknown;
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: TargetInfo;
  readonly waitingForDebugger: boolean;
}

/** One CDP session carried inside another. */
export class Session implements Channel {
  readonly id: string;
  readonly target: TargetInfo;
  readonly children = new Map<string, Session>();
  readonly #parent: Channel;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #handlers = new Map<string, Handler[]>();
  #lastId = 0;
  #gone = false;

  constructor(parent: Channel, id: string, target: TargetInfo) {
    this.#parent = parent;
    this.id = id;
    this.target = target;
    onEvent(parent, 'Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
      if (event.sessionId === id) this.#receive(JSON.parse(event.message) as Reply);
    });
    onEvent(parent, 'Target.detachedFromTarget', (event: { sessionId: string }) => {
      if (event.sessionId === id) this.#end();
    });
  }

  get gone(): boolean {
    return this.#gone;
  }

  send<T>(method: string, params: Params = {}): Promise<T> {
    if (this.#gone) return Promise.reject(new Error(`${method}: ${this.target.url} is closed`));
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject });
    });
    const message = JSON.stringify({ id, method, params });
    command(this.#parent, 'Target.sendMessageToTarget', { sessionId: this.id, message }).catch((error: Error) => {
      this.#waiting.get(id)?.reject(error);
      this.#waiting.delete(id);
    });
    return withTimeout(answer, 30_000, `${method} in ${this.target.type} ${this.target.url}`);
  }

  on(event: string, handler: (params: never) => void): void {
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
  }

  #receive({ id, method, params, result, error }: Reply): void {
    if (method !== undefined) for (const handler of this.#handlers.get(method) ?? []) handler(params as never);
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #end(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new Error(`${this.target.url} was closed`));
    this.#waiting.clear();
  }
}

/** Playwright types each command; what it does not know goes through here. */
export function command<T>(channel: Channel, method: string, params: Params = {}): Promise<T> {
  return channel.send(method as never, params as never) as Promise<T>;
}

export function onEvent<T>(channel: Channel, event: string, handler: (params: T) => void): void {
  channel.on(event as never, handler as (params: never) => void);
}

/** All targets, also those that belong to no tab. */
export async function targets(browser: Channel): Promise<readonly TargetInfo[]> {
  const filter = [{}];
  const { targetInfos } = await command<{ targetInfos: TargetInfo[] }>(browser, 'Target.getTargets', { filter });
  return targetInfos;
}

export async function attach(browser: Channel, target: TargetInfo): Promise<Session> {
  const params = { targetId: target.targetId, flatten: false };
  const { sessionId } = await command<{ sessionId: string }>(browser, 'Target.attachToTarget', params);
  return new Session(browser, sessionId, target);
}

/**
 * Attaches to the frames and workers of a page, now and later. With `ready`, each waits before its first instruction
 * until `ready` is done, so that no request of it is missed.
 */
export async function attachChildren(
  channel: Channel,
  children: Map<string, Session>,
  ready?: (session: Session) => Promise<void>,
): Promise<void> {
  onEvent(channel, 'Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }: Attached) => {
    const session = new Session(channel, sessionId, targetInfo);
    children.set(sessionId, session);
    // A frame may be gone before it is ready, which is nobody's fault.
    const done = (ready?.(session) ?? Promise.resolve()).catch(() => {});
    if (waitingForDebugger) void done.then(() => session.send('Runtime.runIfWaitingForDebugger')).catch(() => {});
  });
  onEvent(channel, 'Target.detachedFromTarget', ({ sessionId }: { sessionId: string }) => {
    children.delete(sessionId);
  });
  const params = { autoAttach: true, waitForDebuggerOnStart: ready !== undefined, flatten: false };
  await command(channel, 'Target.setAutoAttach', params);
}
