// Asking again what a page asked: the same request as far as it is known, from the same page, and what came of it.

import { isToken } from '../fetch/header-list.ts';
import type { Header } from '../fetch/model.ts';
import type { Call } from '../network/call.ts';
import { isCutShort } from '../network/limits.ts';
import { quoteList } from '../text/quote-list.ts';
import { isRedacted } from '../text/redaction/marks.ts';
import { type Text, text } from '../text/text.ts';
import { modeOf } from '../verdict/classify.ts';
import { NOT_SEEN, simulatedRequestOf } from '../verdict/simulate.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { isPlaceholder, placeholderFor } from './placeholder.ts';

/** One fetch() for the page to make. */
export interface ResendRequest {
  /** Serialised origin of the page that asked; another page in its place must not ask. */
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly Header[];
  readonly mode: 'cors' | 'no-cors';
  readonly credentials: 'include' | 'same-origin';
}

type ResendPlan =
  | {
      readonly kind: 'can';
      readonly again: ResendRequest;
      /** The server may do something when it gets this: ask before. */
      readonly acts: boolean;
      /** In what it differs from the call that was seen; each a sentence. */
      readonly differs: readonly Text[];
    }
  | { readonly kind: 'cannot'; readonly why: Text };

/** null: it has not ended, or no page asked. */
export function planResend(call: Call, verdict: Verdict, withCredentials = false): ResendPlan | null {
  const [first] = call.hops;
  if (verdict.outcome === 'pending' || call.recorded !== undefined || first === undefined) return null;
  const why = obstacleToResend(call);
  if (why !== null) return { kind: 'cannot', why };
  const mode = modeOf(call) === 'no-cors' ? 'no-cors' : 'cors';
  const request = simulatedRequestOf({ ...call, hops: [first] }, { ...verdict, failure: null });
  const headers = request.headers.map(([name, value]): Header => [name, value === NOT_SEEN ? '' : value]);
  const sent = headers.filter(([name]) => isToken(name));
  const placeholders = sent.filter(([name, value]) => isPlaceholder(name, value)).map(([name]) => name);
  return {
    kind: 'can',
    again: {
      origin: call.initiator ?? 'null',
      url: first.request.url,
      method: request.method,
      headers: sent.map(([name, value]) => [name, placeholderFor(name, value)]),
      mode,
      credentials: verdict.credentials.mode === 'include' || withCredentials ? 'include' : 'same-origin',
    },
    acts: !/^(GET|HEAD|OPTIONS)$/i.test(request.method),
    differs: [
      ...(call.type === 'xmlhttprequest' || call.type === 'fetch'
        ? []
        : [text`It is made with ${'fetch()'} this time.`]),
      ...(/^(GET|HEAD)$/i.test(request.method) ? [] : [text`It has no body: CORScope does not keep what pages send.`]),
      ...(placeholders.length === 0
        ? []
        : [
            [
              ...text`Made up, because CORScope does not know or keep it: the value of `,
              ...quoteList(placeholders),
              '. The server may respond differently.',
            ],
          ]),
    ],
  };
}

/** Why this call cannot be made again from outside. */
function obstacleToResend(call: Call): Text | null {
  const url = call.hops[0]?.request.url ?? '';
  if (call.type === 'websocket') return text`A WebSocket cannot be opened again from here: let the page do it.`;
  if (call.frameId < 0) return text`A worker made this call, and only the worker itself can make it again.`;
  if (call.policy !== undefined)
    return text`The page’s own Content-Security-Policy stops it: change that first, then reload the page.`;
  if (!/^https?:/i.test(url)) return text`Only ${'http(s)'} addresses can be called again.`;
  if (isCutShort(url)) return text`The URL is too long to be kept whole: let the page call again.`;
  if (isRedacted(url) || isRedacted(call.hops[0]?.request.method ?? ''))
    return text`A part of the URL may be secret and was not kept: let the page call again.`;
  return null;
}

/** What came of it, in a sentence. `title` names the first cause of each, '' for none. */
export function comparedCall(
  before: { readonly verdict: Verdict; readonly title: string },
  after: { readonly call: Call; readonly verdict: Verdict; readonly title: string },
): Text {
  const [was, is] = [before.verdict, after.verdict];
  const cached =
    after.call.hops.at(-1)?.request.fromCache === true
      ? ' The response came from the browser’s own cache, not from the server.'
      : '';
  const cachedPreflight =
    is.kind === 'preflight-cached' ? ' No preflight was sent: the browser still had an earlier response to it.' : '';
  const besides = `${cached}${cachedPreflight}`;
  const status = after.call.hops.at(-1)?.request.status ?? null;
  const answered = status === null ? [] : text` The server responded with ${String(status)}.`;
  switch (is.outcome) {
    case 'pending':
      return text`Called again; no response yet.`;
    case 'readable':
      if (after.call.tried === true) {
        return [
          ...text`Readable now, because a fix is being tried in this tab. The server itself has not changed.`,
          ...answered,
        ];
      }
      return [
        was.outcome === 'readable' ? 'Readable, as before.' : 'Readable now: the server allows it.',
        ...answered,
        besides,
      ];
    case 'opaque':
      return ['As before, the page sees nothing of the response.', besides];
    case 'blocked':
    case 'failed': {
      const word = is.outcome === 'blocked' ? 'blocked' : 'failing';
      const other = after.title === '' ? [] : text`: ${after.title}`;
      if (was.outcome === is.outcome && was.failure?.code === is.failure?.code && before.title === after.title) {
        return [`Still ${word}, for the same reason`, ...other, '.', ...answered, besides];
      }
      const still = was.outcome === 'blocked' || was.outcome === 'failed';
      return [still ? `Still ${word}, but for another reason now` : `Now ${word}`, ...other, '.', ...answered, besides];
    }
    default:
      return ['It ended, but what the browser decided cannot be seen from here.', besides];
  }
}

export interface Changed {
  readonly what: string;
  /** null: there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

const MATTERS = /^(access-control-.*|vary|location|cross-origin-resource-policy|server)$/;

/** Statuses, and the headers CORS looks at, that are not as before: of both legs, the last hop's. */
export function changes(before: Call, after: Call): readonly Changed[] {
  const differences: Changed[] = [];
  for (const leg of ['preflight', 'request'] as const) {
    const [was, is] = [before.hops.at(-1)?.[leg] ?? null, after.hops.at(-1)?.[leg] ?? null];
    const name = (what: string) => (leg === 'preflight' ? `preflight ${what}` : what);
    const pair = (what: string, one: string | null, two: string | null) => {
      if (one !== two) differences.push({ what: name(what), before: one, after: two });
    };
    pair('status', was?.status?.toString() ?? null, is?.status?.toString() ?? null);
    const [old, now] = [byName(was?.responseHeaders ?? []), byName(is?.responseHeaders ?? [])];
    for (const header of [...new Set([...old.keys(), ...now.keys()])].sort()) {
      pair(header, old.get(header) ?? null, now.get(header) ?? null);
    }
  }
  return differences;
}

function byName(headers: readonly Header[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (!MATTERS.test(lower)) continue;
    const earlier = values.get(lower);
    values.set(lower, earlier === undefined ? value : `${earlier}\n${value}`);
  }
  return values;
}
