// What our own export adds to an entry (`_corscope`; HAR allows further fields with an underscore), so that a file read back
// gives the same verdict: what the browser told and HAR has no field for. Headers and URLs are only in HAR's own fields.
import * as v from 'valibot';
import type { Call, Exchange } from '../network/call.ts';
import { limitedCall } from '../network/limits.ts';
import { parseCall } from '../schema/saved-call.ts';
import {
  redactError,
  redactHeaderName,
  redactHeaders,
  redactId,
  redactOrigin,
  redactSource,
  redactUrlText,
} from '../text/redaction/redact.ts';
import { redactText } from '../text/redaction/redact-url.ts';
import type { CorscopeField, HarEntry } from './types.ts';

const name = v.pipe(v.string(), v.maxLength(200));
const object = v.record(v.string(), v.unknown());
const mark = v.object({
  version: v.literal(1),
  hop: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  leg: v.picklist(['preflight', 'request']),
  id: name,
  call: object,
  exchange: object,
  /** Which of the header lists were seen at all: HAR writes an empty list for both. */
  seen: v.object({ request: v.boolean(), response: v.boolean() }),
});

export function parseCorscopeField(raw: unknown): CorscopeField | null {
  const parsed = v.safeParse(mark, raw);
  return parsed.success ? parsed.output : null;
}

export function corscopeField(
  call: Call,
  hop: number,
  leg: 'preflight' | 'request',
  exchange: Exchange,
): CorscopeField {
  const { hops: _hops, tabId: _tab, id, ...rest } = call;
  const { url: _url, method: _method, requestHeaders, responseHeaders, ...otherFields } = exchange;
  return {
    version: 1,
    hop,
    leg,
    id,
    call: rest,
    exchange: otherFields,
    seen: { request: requestHeaders !== null, response: responseHeaders !== null },
  };
}

/** The calls as they were exported, and how many entries make none. */
export function callsOfFields(entries: readonly HarEntry[]): {
  readonly calls: readonly Call[];
  readonly broken: number;
} {
  const byId = new Map<string, HarEntry[]>();
  let broken = 0;
  for (const entry of entries) {
    if (entry.corscope === null) broken += 1;
    else byId.set(entry.corscope.id, [...(byId.get(entry.corscope.id) ?? []), entry]);
  }
  const calls: Call[] = [];
  for (const [id, group] of byId) {
    const call = callOfFields(id, group);
    if (call === null) broken += group.length;
    else calls.push(call);
  }
  return { calls, broken };
}

function callOfFields(id: string, group: readonly HarEntry[]): Call | null {
  const hops: { preflight: unknown; request: unknown }[] = [];
  for (const entry of group) {
    const { corscope: field } = entry;
    if (field === null) continue;
    const hop = hops[field.hop] ?? { preflight: null, request: null };
    hops[field.hop] = hop;
    hop[field.leg] = {
      ...field.exchange,
      url: entry.url,
      method: entry.method,
      requestHeaders: field.seen.request ? (entry.requestHeaders ?? []) : null,
      responseHeaders: field.seen.response ? (entry.responseHeaders ?? []) : null,
    };
  }
  const [first] = group;
  const call = parseCall({ ...first?.corscope?.call, id, tabId: -1, hops: Array.from(hops) });
  return call === null ? null : limitedCall(redacted(call));
}

/** A file may have been changed since we wrote it: what is no header and no URL of HAR’s own fields is looked at here. */
function redacted(call: Call): Call {
  const exchange = <E extends Exchange | null>(each: E): E =>
    each === null
      ? each
      : {
          ...each,
          requestId: redactId(each.requestId),
          error: maybe(each.error, redactError),
          ip: maybe(each.ip, redactText),
          judgedHeaders: each.judgedHeaders && redactHeaders(each.judgedHeaders, each.url),
        };
  const { asker: devtools, policy } = call;
  return {
    ...call,
    id: redactId(call.id),
    type: redactText(call.type),
    documentId: maybe(call.documentId, redactId),
    documentUrl: maybe(call.documentUrl, redactUrlText),
    initiator: maybe(call.initiator, redactOrigin),
    asker: devtools && {
      ...devtools,
      source: maybe(devtools.source, redactSource),
      error: maybe(devtools.error, redactError),
      headerOrder: devtools.headerOrder.map(redactHeaderName),
    },
    ...(policy === undefined
      ? {}
      : {
          policy: {
            directive: redactText(policy.directive),
            from: redactText(policy.from),
            sources: redactText(policy.sources),
          },
        }),
    hops: call.hops.map((hop) => ({ preflight: exchange(hop.preflight), request: exchange(hop.request) })),
  };
}

function maybe(text: string | null, redact: (text: string) => string): string | null {
  return text === null ? null : redact(text);
}
