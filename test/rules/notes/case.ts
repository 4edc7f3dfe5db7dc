import type { HeaderList } from '../../../src/engine/fetch/model.ts';
import type { RuleCase } from '../case.ts';

export interface NoteCase extends RuleCase {
  /** What the browser judged, if something rewrote what the server sent. */
  readonly judged?: HeaderList;
  /** The last hop came without an answer of its own: the browser changed the scheme. */
  readonly upgradedFrom?: string;
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
