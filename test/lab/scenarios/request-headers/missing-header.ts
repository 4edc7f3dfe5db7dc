// Scenarios whose preflight passes but for the headers the page sends.
import type { BrowserName } from '../../../../src/fetch/model.ts';
import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export interface MissingHeader {
  readonly id: string;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Rule id of the first cause. */
  readonly cause: string;
  /** The missing header that the browsers name (measured): of several, Chromium's is the first in the order of a hash. */
  readonly named: string | Readonly<Record<BrowserName, string>>;
  /** What the server allows; default: one other header. */
  readonly allowed?: string;
}

export function missingHeader({ id, title, headers, cause, named, allowed = 'x-known' }: MissingHeader): Scenario {
  const { chromium, firefox } = typeof named === 'string' ? { chromium: named, firefox: named } : named;
  return {
    id,
    title,
    host: 'api',
    replies: {
      OPTIONS: preflight({ origin: '{page}', headers: allowed }),
      '*': json({ origin: '{page}' }),
    },
    action: { kind: 'fetch', headers },
    expect: blocked({
      code: 'preflight-header',
      cause,
      chromium: { parameter: chromium },
      firefox: { parameter: firefox },
    }),
  };
}
