// HAR files for tests: as text, in pieces, as recorded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harReport } from '../../../src/har/har-report.ts';
import { type OpenedHar, openHar } from '../../../src/har/open-har.ts';

export async function* pieces(text: string, size = 65_536): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

export function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, 'recorded', `${name}.har`), 'utf8');
}

export async function opened(har: unknown): Promise<OpenedHar> {
  const result = await openHar(pieces(typeof har === 'string' ? har : JSON.stringify(har)));
  if (result.kind === 'failed') throw new Error(result.reason);
  return result.har;
}

export async function reported(har: unknown) {
  return harReport(await opened(har));
}

export type Headers = Readonly<Record<string, string>>;

export function lines(headers: Headers) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

export interface Given {
  readonly method?: string;
  readonly url?: string;
  /** seconds after the file's beginning */
  readonly at?: number;
  readonly headers?: Headers;
  readonly status?: number;
  readonly answer?: Headers;
  readonly more?: object;
  readonly response?: object;
}

export const PAGE = 'https://app.example.com';
export const API = 'https://api.example.net/items';

export function entry({
  method = 'GET',
  url = API,
  at = 0,
  headers,
  status = 200,
  answer = {},
  more,
  response,
}: Given) {
  return {
    startedDateTime: new Date(Date.UTC(2026, 0, 1, 12) + at * 1000).toISOString(),
    time: 20,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      headers: lines(headers ?? { Host: 'api.example.net', Origin: PAGE }),
    },
    response: { status, statusText: '', headers: lines(answer), content: { size: 0 }, redirectURL: '', ...response },
    cache: {},
    timings: { send: 0, wait: 20, receive: 0 },
    ...more,
  };
}

export function har(creator: object, entries: readonly unknown[], more: object = {}) {
  return { log: { version: '1.2', creator, ...more, entries } };
}
