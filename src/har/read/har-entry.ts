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
      _error: maybeText,
      _failureText: maybeText,
    }),
  ),
  _resourceType: maybeText,
  _fromCache: maybeText,
  _fetchType: maybeText,
  _corscope: v.optional(v.unknown()),
});

/** null: not an entry. `'other'`: no HTTP request, which has nothing to do with CORS. */
export function readEntry(raw: unknown, index: number, recorder: Recorder): HarEntry | 'other' | null {
  const parsed = v.safeParse(entry, raw);
  if (!parsed.success) return null;
  const { request, response, startedDateTime, time, ...rest } = parsed.output;
  if (!isHttp(request.url) && !(recorder.own && /^wss?:/i.test(request.url))) return 'other';
  const at = Date.parse(startedDateTime);
  const began = Number.isNaN(at) ? 0 : at;
  const asked = linesOf(request.headers, request.url, recorder);
  const error = response?._error ?? response?._failureText ?? null;
  const hidden = isHidden(error, asked, response);
  const status = hidden ? null : answered(response?.status ?? 0);
  const said = hidden || error === null || error === '' ? null : redactError(error);
  return {
    index,
    url: redactUrlText(withoutFragment(request.url)),
    method: redactMethod(request.method),
    at: began,
    end: began + Math.max(0, time),
    requestHeaders: isDraft(asked, status, recorder) ? null : asked,
    status,
    responseHeaders: status === null ? null : linesOf(response?.headers ?? [], request.url, recorder),
    error: said,
    type: harResourceType(rest._resourceType ?? null, asked),
    ip: addressOf(rest.serverIPAddress),
    fromCache: rest._fromCache === 'disk' || rest._fromCache === 'memory' || / Cache$/.test(rest._fetchType ?? ''),
    page: rest.pageref ?? null,
    referer: get(asked, 'Referer'),
    asker: recorder.knows === 'tells' && recorder.browser === 'chromium' ? asker(raw, said) : null,
    own: recorder.own ? parseCorscopeField(rest._corscope) : null,
  };
}

function answered(status: number): number | null {
  return Number.isInteger(status) && status >= 100 && status <= 999 ? status : null;
}

/** Chrome hides an answer that no-cors may not have: a status, no headers, and an error that is none (measured). */
function isHidden(
  error: string | null,
  asked: HeaderList,
  answer: { readonly status: number; readonly headers: readonly unknown[] } | undefined,
): boolean {
  if (answer === undefined || answer.status === 0 || answer.headers.length > 0) return false;
  return error === 'net::ERR_ABORTED' && !has(asked, 'Host');
}

/** Browsers show a few headers of a request that they held back: it never got as far as the name of the host (measured). */
function isDraft(asked: HeaderList, status: number | null, { knows, own }: Recorder): boolean {
  if (asked.length === 0) return true;
  if (knows === 'other' || own || has(asked, ACRM)) return false;
  return status === null && !has(asked, 'Host');
}

function addressOf(ip: string | null | undefined): string | null {
  return ip != null && /^(?=.*[.:])[\da-f.:[\]]{2,45}$/i.test(ip) ? ip : null;
}

function linesOf(
  list: readonly { readonly name: string; readonly value: string }[],
  url: string,
  recorder: Recorder,
): HeaderList {
  const decode = recorder.knows !== 'other' && !recorder.own;
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

function asker(raw: unknown, error: string | null): DevtoolsDetails | null {
  const seen = initiatorEntry(raw);
  if (seen === null) return null;
  const { api, source, headerOrder } = seen;
  return {
    api,
    source: source === null ? null : redactSource(source),
    error,
    headerOrder: headerOrder.map(redactHeaderName),
  };
}
