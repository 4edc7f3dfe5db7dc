// Messages of the background to a view, in a few words.
import type { ToView } from '../../../src/extension/protocol/messages.ts';
import type { Call } from '../../../src/network/call.ts';

export type Snapshot = ToView & { readonly type: 'snapshot' };
export type Patch = ToView & { readonly type: 'patch' };

const news = {
  dropped: 0,
  page: 1,
  pageOrigin: 'https://app.example.com',
  sameOriginSeen: 0,
  preserve: false,
  unseenBefore: null,
  trying: null,
  watching: false,
  watchProblem: null,
  tryProblem: null,
} as const;

export function snapshot(calls: readonly Call[], more: Partial<Snapshot> = {}): Snapshot {
  const browser = { name: 'chromium', version: '156.0' } as const;
  return { type: 'snapshot', tabId: 1, browser, calls, access: true, ...news, ...more };
}

export function patch(changed: readonly Call[], removed: readonly string[] = [], more: Partial<Patch> = {}): Patch {
  return { type: 'patch', changed, removed, ...news, ...more };
}
