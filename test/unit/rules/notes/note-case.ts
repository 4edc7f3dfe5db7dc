import type { HeaderList } from '../../../../src/fetch/model.ts';
import type { Call, Hop } from '../../../../src/network/call.ts';
import { callOf, type RuleCase } from '../rule-case.ts';

export interface NoteCase extends RuleCase {
  /** What the browser judged, if something rewrote what the server sent. */
  readonly judged?: HeaderList;
  /** The last hop came without an answer of its own: the browser changed the scheme. */
  readonly upgradedFrom?: string;
  /** Made by a worker that this many tabs may share. */
  readonly sharedBy?: number;
}

export interface NoteCases {
  readonly speaks: Readonly<Record<string, NoteCase>>;
  /** Near misses. */
  readonly silent: Readonly<Record<string, NoteCase>>;
}

/** A call that the page could read. */
export function readable(headers: HeaderList = [], more: Partial<NoteCase> = {}): NoteCase {
  const allow = headers.some(([name]) => name === ACAO) ? [] : [[ACAO, 'https://app.example.com'] as const];
  return { error: null, response: { status: 200, headers: [...allow, ...headers] }, ...more };
}

export const ACAO = 'Access-Control-Allow-Origin';
export const CREDENTIALS: HeaderList = [
  [ACAO, 'https://app.example.com'],
  ['Access-Control-Allow-Credentials', 'true'],
];

/** A preflighted call that passed, whose preflight's answer says to keep it so long. */
export function put(maxAge: string | null, browser: 'chromium' | 'firefox' = 'chromium') {
  const headers = [
    [ACAO, 'https://app.example.com'],
    ['Access-Control-Allow-Methods', 'PUT'],
    ...(maxAge === null ? [] : [['Access-Control-Max-Age', maxAge] as const]),
  ] as const;
  return readable([], { method: 'PUT', preflight: { status: 204, headers }, browser });
}

export function noteCallOf(given: NoteCase, id: string): Call {
  const call = callOf(given, id);
  const { judged = null, upgradedFrom, sharedBy } = given;
  const hops: readonly Hop[] = call.hops.map((hop) => ({ ...hop, request: { ...hop.request, judgedHeaders: judged } }));
  const [first] = hops;
  if (upgradedFrom === undefined || first === undefined) return { ...call, hops, sharedBy };
  const internal = { ...first.request, url: upgradedFrom, status: null, responseHeaders: null };
  return { ...call, hops: [{ preflight: null, request: internal }, ...hops] };
}
