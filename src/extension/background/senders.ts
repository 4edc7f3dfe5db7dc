// Who may say what to the background. A content script speaks for a page that may be hostile, and whoever has taken over that
// page's process can speak as it: so it may only tell of its own tab and frame, and little at a time. What belongs to the
// reader (the calls, the fixes) is for the extension's own pages alone.
import type { Runtime } from 'webextension-polyfill';
import { originOf } from '../../fetch/origin.ts';
import type { Request } from '../protocol/messages.ts';

type SenderKind = 'own-page' | 'content-script' | 'other';

export const MAY_SEND: Readonly<Record<Request['type'], SenderKind>> = {
  'export-report': 'own-page',
  'run-again': 'own-page',
  'devtools-entries': 'own-page',
  timing: 'content-script',
  policy: 'content-script',
  credentials: 'content-script',
  'watch-credentials': 'own-page',
};

/** What the browser tells of a sender; some of it is not in the polyfill's types. */
export interface Sender extends Runtime.MessageSender {
  readonly origin?: string;
  readonly documentId?: string;
}

/** `ownUrl`: under which the extension's own pages are, e.g. `chrome-extension://ID/`. */
export function senderKind(sender: Sender | undefined, ownUrl: string): SenderKind {
  if (sender?.url === undefined) return 'other';
  if (isUnder(sender.url, ownUrl)) return isOwnPage(sender, ownUrl) ? 'own-page' : 'other';
  return sender.tab?.id === undefined || sender.frameId === undefined ? 'other' : 'content-script';
}

/** Shown as a tab, popup or in DevTools, and not in a frame of a web page. */
function isOwnPage({ tab, frameId, origin }: Sender, ownUrl: string): boolean {
  if (origin !== undefined && !isUnder(`${origin}/`, ownUrl)) return false;
  return tab === undefined || frameId === 0 || (tab.url !== undefined && isUnder(tab.url, ownUrl));
}

function isUnder(url: string, ownUrl: string): boolean {
  return url.startsWith(ownUrl);
}

export function maySend(type: Request['type'], sender: Sender, ownUrl: string): boolean {
  return senderKind(sender, ownUrl) === MAY_SEND[type];
}

/** Views are the extension's own pages. */
export function mayConnect(sender: Sender | undefined, ownUrl: string): boolean {
  return senderKind(sender, ownUrl) === 'own-page';
}

/** The document a content script runs in, as the browser names it. */
export interface SenderFrame {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  /** Serialised origin. */
  readonly origin: string | null;
  readonly url: string | null;
}

export function frameOf({ tab, frameId, documentId, origin, url }: Sender): SenderFrame | null {
  if (tab?.id === undefined || frameId === undefined) return null;
  const senderOrigin = origin ?? (url === undefined ? null : originOf(url));
  return { tabId: tab.id, frameId, documentId: documentId ?? null, origin: senderOrigin, url: url ?? null };
}

interface Allowance {
  readonly entries: number;
  readonly characters: number;
}

/** What one document may tell of each kind; an ordinary busy page stays far below. */
export const PER_DOCUMENT: Readonly<Record<'timing' | 'policy' | 'credentials', Allowance>> = {
  timing: { entries: 200_000, characters: 64 * 1024 * 1024 },
  policy: { entries: 1000, characters: 8 * 1024 * 1024 },
  credentials: { entries: 25_000, characters: 16 * 1024 * 1024 },
};
const MOST_DOCUMENTS = 500;

/** Counts what each document told; what goes beyond its allowance is not taken. */
export function createBudget(allowances: Readonly<Record<string, Allowance>> = PER_DOCUMENT) {
  const spent = new Map<string, { entries: number; characters: number }>();

  return function spend(kind: string, frame: SenderFrame, entries: number, characters: number): boolean {
    const key = `${kind} ${frame.tabId} ${frame.documentId ?? frame.frameId}`;
    const before = spent.get(key) ?? { entries: 0, characters: 0 };
    const after = { entries: before.entries + entries, characters: before.characters + characters };
    const allowed = allowances[kind];
    if (allowed === undefined || after.entries > allowed.entries || after.characters > allowed.characters) return false;
    spent.delete(key);
    spent.set(key, after);
    const [oldest] = spent.keys();
    if (spent.size > MOST_DOCUMENTS && oldest !== undefined) spent.delete(oldest);
    return true;
  };
}
