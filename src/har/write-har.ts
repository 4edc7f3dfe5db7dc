// Calls → HAR 1.2, for other tools and for us to read back (`_corscope`, see corscope-field.ts). Only what was kept is
// written, and of that secrets were replaced when it was taken in. Bodies were never seen.
import type { Entry, Har, Header } from 'har-format';
import type { BrowserName, HeaderList } from '../fetch/model.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Call, Exchange } from '../network/call.ts';
import { corscopeField } from './corscope-field.ts';
import { CORSCOPE } from './recorder.ts';

interface Origin {
  readonly name: BrowserName;
  readonly version: string;
}

const COMMENT =
  'Written by CORScope. What may be a secret is not kept, and says so; bodies and cookies are left out. A status of 0 means that no response was seen.';
/** webRequest's words in Chrome's. */
const RESOURCE_TYPES: ReadonlyMap<string, string> = new Map([
  ['xmlhttprequest', 'fetch'],
  ['beacon', 'ping'],
  ['web_manifest', 'manifest'],
  ['imageset', 'image'],
]);

export function writeHar(calls: readonly Call[], browser: Origin, version: string): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: CORSCOPE, version },
      browser: { name: browser.name === 'firefox' ? 'Firefox' : 'Chromium', version: browser.version },
      entries: calls.flatMap(entriesOf),
      comment: COMMENT,
    },
  };
}

function entriesOf(call: Call): readonly Entry[] {
  return call.hops.flatMap(({ preflight, request }, hop) => [
    ...(preflight === null ? [] : [entryOf(call, hop, 'preflight', preflight)]),
    entryOf(call, hop, 'request', request),
  ]);
}

function entryOf(call: Call, hop: number, leg: 'preflight' | 'request', exchange: Exchange): Entry {
  const { url, method, startedAt, endedAt, requestHeaders, status, responseHeaders, error, ip } = exchange;
  const time = Math.max(0, (endedAt ?? startedAt) - startedAt);
  const type = leg === 'preflight' ? 'preflight' : (RESOURCE_TYPES.get(call.type) ?? call.type);
  const entry = {
    startedDateTime: timeText(startedAt),
    time,
    request: {
      method,
      url,
      httpVersion: '',
      cookies: [],
      headers: lines(requestHeaders),
      queryString: queryOf(url),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: status ?? 0,
      statusText: '',
      httpVersion: '',
      cookies: [],
      headers: lines(responseHeaders),
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: status === null ? '' : (redirectLocation(status, responseHeaders ?? [], url) ?? ''),
      headersSize: -1,
      bodySize: -1,
      ...(error === null ? {} : { _error: error }),
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    ...(ip === null ? {} : { serverIPAddress: ip }),
    _resourceType: type,
    _corscope: corscopeField(call, hop, leg, exchange),
  };
  return entry as unknown as Entry; // the type knows no `_corscope`, and only Chrome's own resource types
}

function lines(list: HeaderList | null): Header[] {
  return (list ?? []).map(([name, value]) => ({ name, value }));
}

function queryOf(url: string): Header[] {
  if (!URL.canParse(url)) return [];
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

/** A time that no calendar has must not end the export. */
function timeText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}
