// Scenarios in which an error page has no CORS headers, so that not even its status reaches the page.
import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

interface ErrorWithoutHeaders {
  readonly id: string;
  readonly title: string;
  readonly status: number;
  /** The header of that name; default: none. */
  readonly server?: string;
  /** Rule id of the first cause. */
  readonly cause: string;
}

export function errorWithoutHeaders({ id, title, status, server, cause }: ErrorWithoutHeaders): Scenario {
  const contentType = ['Content-Type', 'text/html'] as const;
  return {
    id,
    title,
    host: 'api',
    replies: {
      GET: {
        status,
        headers: server === undefined ? [contentType] : [['Server', server], contentType],
        body: `<h1>${status}</h1>`,
      },
    },
    action: { kind: 'fetch' },
    expect: blocked({ code: 'acao-missing', cause }),
  };
}
