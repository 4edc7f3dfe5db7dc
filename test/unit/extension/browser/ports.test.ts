// A view's line to the background: it comes back by itself, and brings whole snapshots. The extension API of the browser
// is a stand-in; webextension-polyfill takes it as Firefox's.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { connectToTab as Connect } from '../../../../src/extension/browser/ports.ts';
import type { FromView, SnapshotPart, ToView } from '../../../../src/extension/protocol/messages.ts';
import { callOf } from '../../rules/rule-case.ts';
import { patch, snapshot } from '../to-view.ts';

/** The background's end of one port. */
interface Line {
  readonly name: string;
  readonly received: readonly FromView[];
  /** Closed by the view. */
  readonly closed: boolean;
  send(message: unknown): void;
  /** Closed by the background. */
  drop(): void;
}

const lines: Line[] = [];
let alive = true;

function connect({ name }: { readonly name: string }) {
  if (!alive) throw new Error('Extension context invalidated.');
  const received: FromView[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const enders: (() => void)[] = [];
  const state = { open: true, closed: false };
  lines.push({
    name,
    received,
    get closed() {
      return state.closed;
    },
    send: (message) => {
      if (state.open) for (const listener of listeners) listener(structuredClone(message));
    },
    drop: () => {
      state.open = false;
      for (const end of enders) end();
    },
  });
  return {
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => enders.push(listener) },
    postMessage: (message: FromView) => {
      if (!state.open) throw new Error('Attempt to postMessage on disconnected port');
      received.push(message);
    },
    disconnect: () => {
      state.open = false;
      state.closed = true;
    },
  };
}

let connectToTab: typeof Connect;

beforeAll(async () => {
  const extension = { runtime: { id: 'corscope', connect } };
  vi.stubGlobal('chrome', extension);
  vi.stubGlobal('browser', extension);
  vi.stubGlobal('location', { protocol: 'moz-extension:' });
  ({ connectToTab } = await import('../../../../src/extension/browser/ports.ts'));
  return () => vi.unstubAllGlobals();
});

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
  alive = true;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function view(tabId = 1) {
  const messages: ToView[] = [];
  const states: boolean[] = [];
  const port = connectToTab(
    tabId,
    (message) => messages.push(message),
    (connected) => states.push(connected),
  );
  return { port, messages, states };
}

const line = (index = lines.length - 1): Line => {
  const at = lines[index];
  if (at === undefined) throw new Error(`there is no port ${index}`);
  return at;
};
const [a, b, c] = ['a', 'b', 'c'].map((id) => callOf({ response: { status: 200 } }, id));
const calls = [a, b, c].filter((call) => call !== undefined);
const piece = (...of: typeof calls): SnapshotPart => ({ type: 'piece', calls: of });

it('connects at once, under the name of its tab', () => {
  view(7);
  expect(lines.map(({ name }) => name)).toEqual(['calls:7']);
});

describe('messages', () => {
  it('come through in their order', () => {
    const { messages, states } = view();
    line().send(snapshot(calls));
    line().send(patch([], ['a']));
    expect(messages).toEqual([snapshot(calls), patch([], ['a'])]);
    expect(states).toEqual([true, true]);
  });

  it('of a snapshot in pieces come through as one', () => {
    const { messages } = view();
    line().send(piece(...calls.slice(0, 1)));
    line().send(piece(...calls.slice(1, 2)));
    expect(messages).toEqual([]);
    line().send(snapshot(calls.slice(2)));
    expect(messages).toEqual([snapshot(calls)]);
    // The pieces are used up.
    line().send(snapshot(calls.slice(2)));
    expect(messages[1]).toEqual(snapshot(calls.slice(2)));
  });

  it('whose snapshot broke off are not mixed with those of the next', () => {
    const { messages } = view();
    line().send(piece(...calls.slice(0, 1)));
    line().drop();
    vi.advanceTimersByTime(300);
    line().send(snapshot(calls.slice(1)));
    expect(messages).toEqual([snapshot(calls.slice(1))]);
  });

  it('of unknown shape are left out', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { messages, states } = view();
    line().send({ ...snapshot([]), tabId: 'x' });
    expect([messages, states]).toEqual([[], []]);
    expect(warn.mock.calls).toEqual([['CORScope: a message of unknown shape was left out']]);
  });

  it('of the view reach the background, and a word now and then keeps it awake', () => {
    const { port } = view();
    port.send({ type: 'clear' });
    vi.advanceTimersByTime(40_000);
    expect(line().received).toEqual([{ type: 'clear' }, { type: 'ping' }, { type: 'ping' }]);
  });
});

describe('a line that is lost', () => {
  it('comes back after a moment', () => {
    const { states } = view();
    line().send(snapshot([]));
    line().drop();
    expect([states, lines.length]).toEqual([[true, false], 1]);
    vi.advanceTimersByTime(299);
    expect(lines).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(lines).toHaveLength(2);
    line().send(snapshot([]));
    expect(states).toEqual([true, false, true]);
  });

  it('comes back at once for what the reader does, and then only once', () => {
    const { port, messages } = view();
    line().drop();
    port.send({ type: 'clear' });
    expect(lines).toHaveLength(2);
    expect(line().received).toEqual([{ type: 'clear' }]);
    vi.advanceTimersByTime(1000);
    expect(lines).toHaveLength(2);
    line().send(snapshot([]));
    expect(messages).toHaveLength(1);
    port.close();
    expect(line().closed).toBe(true);
  });

  it('carries no ping', () => {
    view();
    vi.advanceTimersByTime(19_900);
    line().drop();
    expect(() => vi.advanceTimersByTime(200)).not.toThrow();
    expect(line(0).received).toEqual([]);
  });

  it('stays lost when the extension was updated', () => {
    const { port, states } = view();
    line().drop();
    alive = false;
    vi.advanceTimersByTime(300);
    port.send({ type: 'clear' });
    vi.advanceTimersByTime(100_000);
    expect([states, lines.length]).toEqual([[false, false, false], 1]);
  });
});

describe('a view that is closed', () => {
  it('disconnects, and says nothing any more', () => {
    const { port } = view();
    port.close();
    port.send({ type: 'clear' });
    vi.advanceTimersByTime(100_000);
    expect([line().closed, line().received, lines.length, vi.getTimerCount()]).toEqual([true, [], 1, 0]);
  });

  it('does not come back, though its line was lost a moment before', () => {
    const { port } = view();
    line().drop();
    port.close();
    vi.advanceTimersByTime(100_000);
    expect(lines).toHaveLength(1);
  });
});
