// Chromium's extensions of HAR: `_resourceType` and `_initiator.stack`. Undocumented, so every step is checked.

import * as v from 'valibot';
import { ACAO } from '../fetch/header-names.ts';
import { replaceLoneSurrogates } from '../text/well-formed.ts';

/** What DevTools knows of a finished request, and webRequest does not. Chromium: who made it. */
export interface InitiatorEntry {
  readonly kind: 'asker';
  readonly url: string;
  readonly method: string;
  readonly startedAt: number;
  readonly api: 'fetch' | 'xhr' | 'other';
  readonly source: string | null;
  readonly error: string | null;
  readonly headerOrder: readonly string[];
}

/** Firefox: the lines of Access-Control-Allow-Origin as sent, which webRequest joins there. */
export interface AllowOriginLines {
  readonly kind: 'lines';
  readonly url: string;
  readonly method: string;
  readonly startedAt: number;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

export const shortText = v.pipe(v.string(), v.maxLength(65536));

/** As it crosses from the DevTools page to the background. */
export const devtoolsEntry = v.variant('kind', [
  v.object({
    kind: v.literal('asker'),
    url: shortText,
    method: shortText,
    startedAt: v.number(),
    api: v.picklist(['fetch', 'xhr', 'other']),
    source: v.nullable(shortText),
    error: v.nullable(shortText),
    headerOrder: v.pipe(v.array(shortText), v.maxLength(1000)),
  }),
  v.object({
    kind: v.literal('lines'),
    url: shortText,
    method: shortText,
    startedAt: v.number(),
    lines: v.pipe(v.array(v.tuple([shortText, shortText])), v.maxLength(100)),
  }),
]);

const frame = v.object({ url: v.string(), lineNumber: v.number(), columnNumber: v.optional(v.number()) });
const stack = v.object({ callFrames: v.array(frame), parent: v.optional(v.unknown()) });
/** Asynchronous steps looked back; a file may nest them without end. */
const MOST_STEPS = 100;
const entry = v.object({
  startedDateTime: v.string(),
  request: v.object({
    url: v.string(),
    method: v.string(),
    headers: v.optional(v.array(v.object({ name: v.string() })), []),
  }),
  response: v.object({ _error: v.optional(v.nullable(v.string())) }),
  _resourceType: v.optional(v.string()),
  _initiator: v.optional(v.object({ stack: v.optional(v.unknown()) })),
});

export function initiatorEntry(raw: unknown): InitiatorEntry | null {
  const parsed = v.safeParse(entry, raw);
  if (!parsed.success) return null;
  const { request, response, startedDateTime, _resourceType: type, _initiator: initiator } = parsed.output;
  if (!/^(https?|wss?):/.test(request.url) || type === 'preflight' || type === 'document') return null;
  const startedAt = Date.parse(startedDateTime);
  if (Number.isNaN(startedAt)) return null;
  // Of a WebSocket that got no connection the entry knows neither method nor time (measured): it has just ended.
  if (type === 'websocket' && startedAt < 0)
    return { kind: 'asker', ...unconnected, url: request.url, startedAt: Date.now() };
  const api = type === 'fetch' || type === 'xhr' ? type : 'other';
  return {
    kind: 'asker',
    url: replaceLoneSurrogates(request.url),
    method: request.method,
    startedAt,
    api,
    source: sourceOf(initiator?.stack),
    error: response._error == null ? null : replaceLoneSurrogates(response._error),
    headerOrder: request.headers.map(({ name }) => replaceLoneSurrogates(name)),
  };
}

const unconnected = { method: 'GET', api: 'other', source: null, error: null, headerOrder: [] } as const;

const answered = v.object({
  startedDateTime: v.string(),
  request: v.object({ url: v.string(), method: v.string() }),
  response: v.object({ headers: v.array(v.object({ name: v.string(), value: v.string() })) }),
});

/** Firefox: the lines of Access-Control-Allow-Origin as sent, where webRequest may have joined them; else null. */
export function allowOriginLines(raw: unknown): AllowOriginLines | null {
  const parsed = v.safeParse(answered, raw);
  if (!parsed.success) return null;
  const { request, response, startedDateTime } = parsed.output;
  const sent = response.headers
    .filter(({ name }) => name.toLowerCase() === 'access-control-allow-origin')
    .map(({ name, value }): [string, string] => [name, value]);
  // Only lines in this very spelling are counted apart; of the others an empty one is dropped on joining (measured).
  const apart = sent.filter(([name]) => name === ACAO).length > 1;
  const lines = apart ? sent : sent.filter(([, value]) => value !== '');
  const [first, second] = lines;
  if (first === undefined || (second === undefined && !first[1].includes(','))) return null;
  return { kind: 'lines', url: request.url, method: request.method, startedAt: Date.parse(startedDateTime), lines };
}

/** Code that the page's authors did not write: a client library's own line says nothing about who called. */
const LIBRARY =
  /[/\\]node_modules[/\\]|[/\\](?:bower_components|vendors?)(?:[/\\]|[-.~][^/]*\.js)|[/\\](?:axios|jquery|ky|ofetch|superagent|zone|polyfills?|htmx|framework|rxjs|socket\.io)(?:[.\-@][^/]*)?\.m?js|^(?:chrome|moz)-extension:/i;

/** Ours, while it watches the page's calls: never who called. */
const WATCHING = /^(?:chrome|moz)-extension:.*\/content\/watch-page\.js$/;

/** `file:line` of the innermost frame of the page's own code, else of the innermost known one; null: none is known. */
function sourceOf(from: unknown): string | null {
  let each = from;
  let innermost: string | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const parsed = v.safeParse(stack, each);
    if (!parsed.success) return innermost;
    const known = parsed.output.callFrames.filter(({ url }) => url !== '' && !WATCHING.test(url));
    const pageFrame = known.find(({ url }) => !LIBRARY.test(url));
    if (pageFrame !== undefined) return lineOf(pageFrame);
    innermost ??= known[0] === undefined ? null : lineOf(known[0]);
    each = parsed.output.parent;
  }
  return innermost;
}

// DevTools counts lines from 0, people from 1.
function lineOf({ url, lineNumber }: v.InferOutput<typeof frame>): string {
  return replaceLoneSurrogates(`${url}:${lineNumber + 1}`);
}
