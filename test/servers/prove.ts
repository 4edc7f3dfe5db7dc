// Asks a running server what a browser would ask, and lets the engine judge the answers.
import { expect } from 'vitest';
import { get, values } from '../../src/fetch/header-list.ts';
import type { Policy } from '../../src/fixes/policy/required.ts';
import { trace } from '../../src/verdict/trace.ts';
import { callOf } from '../unit/rules/rule-case.ts';
import { type Answer, ask } from './http.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const STRANGERS = ['https://evil.example', 'null', 'https://app.example.com.evil.example', 'https://app.example.co'];

export interface Proof {
  readonly base: string;
  readonly policy: Policy;
  /** Path → status the application answers it with. */
  readonly paths: Readonly<Record<string, number>>;
  /** Origins the recipe says it leaves out. */
  readonly leftOut?: readonly string[];
  /** What the recipe exposes beside the policy's headers. */
  readonly exposes?: readonly string[];
}

export async function prove({ base, policy: asked, paths, leftOut = [], exposes = [] }: Proof): Promise<void> {
  const policy = { ...asked, exposedHeaders: [...new Set([...asked.exposedHeaders, ...exposes])].sort() };
  const [first = '/'] = Object.keys(paths);
  for (const origin of policy.origins.filter((each) => !leftOut.includes(each))) {
    for (const [path, status] of Object.entries(paths)) {
      const response = await ask(base + path, 'GET', { Origin: origin });
      expect(response.status, `${path} ${response.body.slice(0, 2000)}`).toBe(status);
      passes({ origin, policy, response });
      // An answer that is the same for everybody needs no Vary.
      const constant = get((await ask(base + path)).headers, ALLOW_ORIGIN) === origin;
      expect(constant || varies(response), `${path}: Vary`).toBe(true);
    }
    if (policy.needsPreflight) await provePreflights(base + first, origin, policy);
  }
  for (const origin of [...STRANGERS, ...leftOut]) await proveStranger({ base, policy, paths, origin });
  expect(get((await ask(base + first)).headers, ALLOW_ORIGIN) ?? '', 'without Origin').not.toBe('*');
}

async function provePreflights(url: string, origin: string, policy: Policy): Promise<void> {
  const response: Answer = { status: 200, headers: answerTo(origin, policy), body: '' };
  for (const method of policy.methods) {
    const preflight = await askPreflight(url, origin, method, policy.requestHeaders);
    passes({ origin, policy, response, preflight, method });
    expect(get(preflight.headers, 'Access-Control-Max-Age')).toBe(String(policy.maxAge));
    const wider = await askPreflight(url, origin, method, [...policy.requestHeaders, 'x-not-seen']);
    expect(failuresOf({ origin, policy, response, preflight: wider, method, more: ['x-not-seen'] })).not.toEqual([]);
  }
  const preflight = await askPreflight(url, origin, 'PROPFIND', policy.requestHeaders);
  expect(failuresOf({ origin, policy, response, preflight, method: 'PROPFIND' }), 'a method never seen').not.toEqual(
    [],
  );
}

async function proveStranger({ base, policy, paths, origin }: Proof & { readonly origin: string }): Promise<void> {
  for (const path of Object.keys(paths)) {
    const answers = [await ask(base + path, 'GET', { Origin: origin })];
    for (const method of policy.methods) {
      answers.push(await askPreflight(base + path, origin, method, policy.requestHeaders));
    }
    for (const { headers } of answers) {
      const allowed = get(headers, ALLOW_ORIGIN);
      expect(allowed === origin || allowed === '*', `${path} lets ${origin} in: ${JSON.stringify(headers)}`).toBe(
        false,
      );
    }
  }
}

function askPreflight(url: string, origin: string, method: string, names: readonly string[]): Promise<Answer> {
  return ask(url, 'OPTIONS', {
    Origin: origin,
    'Access-Control-Request-Method': method,
    ...(names.length > 0 ? { 'Access-Control-Request-Headers': names.join(',') } : {}),
  });
}

interface Asked {
  readonly origin: string;
  readonly policy: Policy;
  readonly response: Answer;
  readonly preflight?: Answer;
  readonly method?: string;
  readonly more?: readonly string[];
}

function passes(asked: Asked): void {
  const said = `${asked.preflight?.status ?? ''} ${JSON.stringify((asked.preflight ?? asked.response).headers)}`;
  expect(failuresOf(asked), said).toEqual([]);
  for (const { headers } of [asked.response, asked.preflight].filter((each) => each !== undefined)) {
    expect(values(headers, ALLOW_ORIGIN), said).toEqual([asked.origin]);
    expect(values(headers, 'Access-Control-Allow-Credentials'), said).toEqual(asked.policy.credentials ? ['true'] : []);
  }
  const exposed = (get(asked.response.headers, 'Access-Control-Expose-Headers') ?? '').toLowerCase();
  expect(
    exposed
      .split(/,\s*/)
      .filter((name) => name !== '')
      .sort(),
    said,
  ).toEqual(asked.policy.exposedHeaders);
}

/** The engine's own checks, by the rules of both browsers. */
function failuresOf({ origin, policy, response, preflight, method = 'GET', more = [] }: Asked) {
  const call = callOf({
    page: origin,
    initiator: origin,
    method,
    response,
    error: null,
    ...(preflight === undefined ? {} : { preflight }),
    requestHeaders: Object.fromEntries([...policy.requestHeaders, ...more].map((name) => [name, 'x'])),
  });
  const mode = policy.credentials ? 'include' : 'not-include';
  return [...trace(call, mode, 'chromium').failures, ...trace(call, mode, 'firefox').failures];
}

function answerTo(origin: string, policy: Policy): Answer['headers'] {
  return [
    [ALLOW_ORIGIN, origin],
    ...(policy.credentials ? [['Access-Control-Allow-Credentials', 'true'] as const] : []),
    ['Access-Control-Expose-Headers', policy.exposedHeaders.join(', ')],
  ];
}

function varies({ headers }: Answer): boolean {
  return (get(headers, 'Vary') ?? '').split(',').some((name) => name.trim().toLowerCase() === 'origin');
}
