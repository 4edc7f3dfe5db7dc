// Scenarios whose WebSocket does not open. Chromium tells nothing but that; Firefox tells what came instead.
import type { MeasuredCode } from '../../browser-codes.ts';
import { failed } from '../../expected.ts';
import type { Host, Reply, Scenario } from '../../scenario.ts';

interface NotOpened {
  readonly id: string;
  readonly title: string;
  readonly host?: Host;
  readonly reply: Reply;
  readonly firefox: {
    readonly code: MeasuredCode;
    /** Rule id of the first cause. */
    readonly cause: string;
  };
}

export function notOpened({ id, title, host = 'api', reply, firefox }: NotOpened): Scenario {
  return {
    id,
    title,
    host,
    replies: { GET: reply },
    action: { kind: 'websocket' },
    expect: failed({
      code: 'websocket-failed',
      cause: 'websocket-not-opened',
      // Firefox has no CORS message about a WebSocket, not even for a connection that fails.
      firefox: { ...firefox, browserCode: null },
    }),
  };
}
