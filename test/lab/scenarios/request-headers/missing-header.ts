// Scenarios whose preflight passes but for the headers the page sends.
import { blocked } from '../../expected.ts';
import type { PageAction, Scenario } from '../../scenario.ts';

interface MissingHeader {
  readonly id: string;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Rule id of the first cause. */
  readonly cause: string;
  /** The missing header each browser names (measured): Chromium's comes in the order of a hash. */
  readonly named: { readonly chromium: string; readonly firefox: string };
  /** What the server allows; default: one other header. */
  readonly allowed?: string;
  readonly action?: Partial<Extract<PageAction, { readonly kind: 'fetch' | 'xhr' }>>;
}

export function missingHeader({
  id,
  title,
  headers,
  cause,
  named,
  allowed = 'x-known',
  action,
}: MissingHeader): Scenario {
  return {
    id,
    title,
    host: 'api',
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Headers', allowed],
        ],
      },
      '*': {
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"ok":true}',
      },
    },
    action: { kind: 'fetch', headers, ...action },
    expect: blocked({
      code: 'preflight-header',
      cause,
      chromium: { parameter: named.chromium },
      firefox: { parameter: named.firefox },
    }),
  };
}
