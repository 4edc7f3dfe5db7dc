// A call as it comes back from outside: from the session storage, or from a file of our own export.
import * as v from 'valibot';
import type { Call } from '../network/call.ts';

const text = v.string();
const maybe = v.nullable(text);
const number = v.number();
export const headerSchema = v.tuple([text, text]);
const headers = v.nullable(v.array(headerSchema));

export const exchangeSchema = v.object({
  requestId: text,
  url: text,
  method: text,
  startedAt: number,
  answeredAt: v.optional(number),
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
  hops: v.pipe(v.array(v.object({ preflight: v.nullable(exchangeSchema), request: exchangeSchema })), v.minLength(1)),
  timing: v.nullable(number),
  asker: v.nullable(
    v.object({
      api: v.picklist(['fetch', 'xhr', 'other']),
      source: maybe,
      error: maybe,
      headerOrder: v.array(text),
      fromServiceWorker: v.optional(v.boolean()),
    }),
  ),
  prerender: v.optional(text),
  sharedBy: v.optional(number),
  tried: v.optional(v.boolean()),
  withoutStorageAccess: v.optional(v.boolean()),
  recorded: v.optional(v.picklist(['silent', 'other'])),
  policy: v.optional(v.object({ directive: text, from: text, sources: text })),
  redirect: v.optional(v.picklist(['error', 'manual'])),
  credentials: v.optional(
    v.object({
      mode: v.picklist(['include', 'not-include']),
      from: v.picklist(['page', 'element', 'reader', 'other-calls']),
    }),
  ),
});

/** null: it is no call. */
export function parseCall(raw: unknown): Call | null {
  const result = v.safeParse(call, raw);
  return result.success ? result.output : null;
}
