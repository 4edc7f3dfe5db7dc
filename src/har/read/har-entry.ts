// One HAR entry → what is kept of it. Everything is checked, and secrets are replaced here, before anything is kept.

import * as v from 'valibot';
import { get, has } from '../../fetch/header-list.ts';
import { ACRM } from '../../fetch/header-names.ts';
import type { HeaderList } from '../../fetch/model.ts';
import { isHttp, withoutFragment } from '../../fetch/origin.ts';
import type { DevtoolsDetails } from '../../network/call.ts';
import { initiatorEntry } from '../../schema/devtools-entry.ts';
import { fromLatin1 } from '../../text/latin1.ts';
import {
  redactError,
  redactHeaderName,
  redactHeaders,
  redactMethod,
  redactSource,
  redactUrlText,
} from '../../text/redaction/redact.ts';
import { replaceLoneSurrogates } from '../../text/well-formed.ts';
import { parseCorscopeField } from '../corscope-field.ts';
import type { Recorder } from '../recorder.ts';
import type { HarEntry } from '../types.ts';
import { harResourceType } from './resource-type.ts';

const MOST_HEADERS = 2000;

/** A file can spell half of a character out (`\\ud800`); here it comes in, and no further. */
const text = v.pipe(v.string(), v.transform(replaceLoneSurrogates));
const maybeText = v.fallback(v.nullish(text), null);
const headers = v.pipe(v.array(v.object({ name: text, value: text })), v.maxLength(MOST_HEADERS));

const entry = v.object({
  startedDateTime: v.fallback(v.string(), ''),
  time: v.fallback(v.number(), 0),
  pageref: maybeText,
  serverIPAddress: maybeText,
  request: v.object({ method: text, url: text, headers: v.optional(headers, []) }),
  response: v.optional(
    v.object({
      status: v.fallback(v.number(), 0),
      headers: v.optional(headers, []),
      content: v.fallback(v.optional(v.object({ mimeType: v.fallback(v.string(), '') })), undefined),
      _error: maybeText,
      _failureText: maybeText,
      _fetchedViaServiceWorker: v.fallback(v.optional(v.boolean()), undefined),
    }),
  ),
  _resourceType: maybeText,
  _fromCache: maybeText,
  _fetchType: maybeText,
  _corscope: v.optional(v.unknown()),
});

type EntryResult =
  | { readonly kind: 'request'; readonly entry: HarEntry }
  /** No HTTP request, which has nothing to do with CORS. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken' };

export function readEntry(raw: unknown, index: number, recorder: Recorder): EntryResult {
  const parsed = v.safeParse(entry, raw);
  if (!parsed.success) return { kind: 'broken' };
  const { request, response, startedDateTime, time, ...rest } = parsed.output;
  if (!isHttp(request.url) && !(recorder.corscope && /^wss?:/i.test(request.url))) return { kind: 'other' };
  const timestamp = Date.parse(startedDateTime);
  const startedAt = Number.isNaN(timestamp) ? 0 : timestamp;
  const requestHeaders = linesOf(request.headers, request.url, recorder);
  const error = response?._error ?? response?._failureText ?? null;
  const hidden = isHidden(error, requestHeaders, response);
  const status = hidden ? null : validStatus(response?.status ?? 0);
  const safeError = hidden || error === null || error === '' ? null : redactError(error);
  const read: HarEntry = {
    index,
    url: redactUrlText(withoutFragment(request.url)),
    method: redactMethod(request.method),
    startedAt,
    end: startedAt + Math.max(0, time),
    requestHeaders: isDraft(requestHeaders, recorder) ? null : requestHeaders,
    status,
    responseHeaders: status === null ? null : responseLines(response?.headers ?? [], request.url, recorder),
    error: safeError,
    type: harResourceType({
      method: request.method,
      url: request.url,
      headers: requestHeaders,
      resourceType: rest._resourceType ?? null,
      mimeType: response?.content?.mimeType ?? '',
    }),
    ip: addressOf(rest.serverIPAddress),
    fromCache: rest._fromCache === 'disk' || rest._fromCache === 'memory' || / Cache$/.test(rest._fetchType ?? ''),
    page: rest.pageref ?? null,
    referer: get(requestHeaders, 'Referer'),
    devtools:
      recorder.kind === 'complete' && recorder.browser === 'chromium'
        ? devtoolsDetails(raw, safeError, response?._fetchedViaServiceWorker ?? false)
        : null,
    withoutStorageAccess: lacksStorageAccess(userAgentOf(request.headers)),
    corscope: recorder.corscope ? parseCorscopeField(rest._corscope) : null,
  };
  return { kind: 'request', entry: read };
}

function userAgentOf(list: readonly { readonly name: string; readonly value: string }[]): string {
  return list.find(({ name }) => name.toLowerCase() === 'user-agent')?.value ?? '';
}

function validStatus(status: number): number | null {
  return Number.isInteger(status) && status >= 100 && status <= 999 ? status : null;
}

/** Chrome hides an answer that no-cors may not have: a status, no headers, and an error that is none (measured). */
function isHidden(
  error: string | null,
  requestHeaders: HeaderList,
  response: { readonly status: number; readonly headers: readonly unknown[] } | undefined,
): boolean {
  if (response === undefined || response.status === 0 || response.headers.length > 0) return false;
  return error === 'net::ERR_ABORTED' && !has(requestHeaders, 'Host');
}

/** Browsers show a few headers of a request that they held back, or that a cache served: it never got as far as the name of the host (measured). */
function isDraft(requestHeaders: HeaderList, { kind, corscope }: Recorder): boolean {
  if (requestHeaders.length === 0) return true;
  if (kind === 'other' || corscope || has(requestHeaders, ACRM)) return false;
  return !has(requestHeaders, 'Host');
}

/** No server sends a response without a single header: of that one they were not written down, as Firefox does for its image cache. */
function responseLines(
  list: readonly { readonly name: string; readonly value: string }[],
  url: string,
  recorder: Recorder,
): HeaderList | null {
  return list.length === 0 && !recorder.corscope ? null : linesOf(list, url, recorder);
}

/** Is it known that the browser that asked sends no Sec-Fetch-Storage-Access? Chromium does since 133, Firefox as measured in 153. */
function lacksStorageAccess(userAgent: string): boolean {
  if (userAgent === '') return false;
  const [, chromium] = /Chrom(?:e|ium)\/(\d+)/.exec(userAgent) ?? [];
  if (chromium !== undefined) return Number(chromium) < 133;
  const [, firefox] = /\bFirefox\/(\d+)/.exec(userAgent) ?? [];
  return firefox === undefined || Number(firefox) < 153;
}

function addressOf(ip: string | null | undefined): string | null {
  return ip != null && /^(?=.*[.:])[\da-f.:[\]]{2,45}$/i.test(ip) ? ip : null;
}

function linesOf(
  list: readonly { readonly name: string; readonly value: string }[],
  url: string,
  recorder: Recorder,
): HeaderList {
  const decode = recorder.kind !== 'other' && !recorder.corscope;
  const pairs = list.map(({ name, value }): [string, string] => {
    // HTTP/2's own fields, of which one is the host.
    if (name.toLowerCase() === ':authority') return ['Host', value];
    return [name, decode ? fromLatin1(value) : value];
  });
  return redactHeaders(
    pairs.filter(([name]) => !name.startsWith(':')),
    url,
  );
}

function devtoolsDetails(raw: unknown, error: string | null, fromServiceWorker: boolean): DevtoolsDetails | null {
  const initiator = initiatorEntry(raw);
  if (initiator === null) return null;
  const { api, source, headerOrder } = initiator;
  return {
    api,
    source: source === null ? null : redactSource(source),
    error,
    headerOrder: headerOrder.map(redactHeaderName),
    ...(fromServiceWorker && { fromServiceWorker }),
  };
}
