// With which credentials a call was likely made, where nothing of its own tells: as calls like it were.
import type { BrowserName, CredentialsMode } from '../fetch/model.ts';
import { originOf } from '../fetch/origin.ts';
import type { Call } from '../network/call.ts';
import { isOver, lastHop } from '../network/exchange.ts';
import { judge } from './judge.ts';

/** Lines and servers remembered a tab. */
const MOST_KEYS = 500;

export interface CredentialsMemory {
  /** Learns from a call whose mode is known. */
  note(call: Call): void;
  /** null: no call like it is known, or they differ among themselves. */
  likely(call: Call): CredentialsMode | null;
}

export function createCredentialsMemory(browser: BrowserName): CredentialsMemory {
  /** `mixed`: calls of both modes were seen, so nothing follows. */
  const modes = new Map<string, CredentialsMode | 'mixed'>();

  return {
    note(call) {
      if (!isTelling(call)) return;
      const { mode } = judge(call, browser).credentials;
      if (mode === 'unknown') return;
      for (const key of keysOf(call)) {
        const before = modes.get(key) ?? mode;
        modes.delete(key);
        modes.set(key, before === mode ? mode : 'mixed');
        const [oldest] = modes.keys();
        if (modes.size > MOST_KEYS && oldest !== undefined) modes.delete(oldest);
      }
    },
    likely(call) {
      if (!isTelling(call) || judge(call, browser).credentials.mode !== 'unknown') return null;
      for (const key of keysOf(call)) {
        const mode = modes.get(key);
        if (mode !== undefined) return mode === 'mixed' ? null : mode;
      }
      return null;
    },
  };
}

/** What script asks for; an element has an attribute of its own, and says nothing of others. */
function isTelling(call: Call): boolean {
  return call.type === 'xmlhttprequest' && isOver(lastHop(call).request);
}

/** The surest likeness first: made by the same line; to the same server by the same API; to the same server. */
function keysOf({ asker, hops, initiator }: Call): readonly string[] {
  const server = `${initiator} ${originOf(hops[0]?.request.url ?? '')}`;
  return [
    ...(asker?.source == null ? [] : [`line ${asker.source}`]),
    ...(asker === null ? [] : [`${asker.api} ${server}`]),
    `server ${server}`,
  ];
}
