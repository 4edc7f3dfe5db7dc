// The shape of what storage.session holds.
import * as v from 'valibot';
import type { Call } from '../engine/calls/call.ts';
import type { Loose } from '../engine/calls/pair.ts';

export interface TabRecord {
  readonly id: number;
  readonly page: number;
  readonly pageOrigin: string | null;
  readonly documentId: string | null;
  readonly preserve: boolean;
  readonly dropped: number;
  readonly sameOriginSeen: number;
  /** Calls that did not fit into the storage. */
  readonly unsaved: number;
  readonly loose: readonly Loose[];
}

const text = v.string();
const maybe = v.nullable(text);
const number = v.number();
const headers = v.nullable(v.array(v.tuple([text, text])));

const exchange = v.object({
  requestId: text,
  url: text,
  method: text,
  startedAt: number,
  endedAt: v.nullable(number),
  requestHeaders: headers,
  status: v.nullable(number),
  responseHeaders: headers,
  judgedHeaders: headers,
  fromCache: v.boolean(),
  ip: maybe,
  linesApart: v.optional(v.boolean()),
  error: maybe,
  state: v.picklist(['started', 'sent', 'answered', 'redirected', 'completed', 'failed']),
});

const call = v.object({
  id: text,
  tabId: number,
  frameId: number,
  documentId: maybe,
  documentUrl: maybe,
  initiator: maybe,
  type: text,
  page: number,
  hops: v.pipe(v.array(v.object({ preflight: v.nullable(exchange), request: exchange })), v.minLength(1)),
  timing: v.nullable(number),
  asker: v.nullable(
    v.object({ api: v.picklist(['fetch', 'xhr', 'other']), source: maybe, error: maybe, headerOrder: v.array(text) }),
  ),
  tried: v.optional(v.boolean()),
  recorded: v.optional(v.picklist(['silent', 'other'])),
  policy: v.optional(v.object({ directive: text, from: text, sources: text })),
});

const context = v.object({
  requestId: text,
  url: text,
  method: text,
  type: text,
  tabId: number,
  frameId: number,
  documentId: maybe,
  documentUrl: maybe,
  initiator: maybe,
  at: number,
});

const tab = v.object({
  id: number,
  page: number,
  pageOrigin: maybe,
  documentId: maybe,
  preserve: v.boolean(),
  dropped: number,
  sameOriginSeen: v.optional(number, 0),
  unsaved: number,
  loose: v.array(v.object({ context, exchange, page: number })),
});

export function parseSavedCall(raw: unknown): Call | null {
  const result = v.safeParse(call, raw);
  return result.success ? result.output : null;
}

export function parseSavedTab(raw: unknown): TabRecord | null {
  const result = v.safeParse(tab, raw);
  return result.success ? result.output : null;
}
