// What went wrong at one server, for whoever runs it: every cause with its calls, then one call of the worst in full.

import type { BrowserName } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { plain } from '../../text/text.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { CauseGroup } from '../problem-groups.ts';
import { markdownCode, markdownWords } from '../quote.ts';
import { handoverMarkdown } from './handover.ts';

interface GroupReport {
  readonly server: string;
  /** The worst first. */
  readonly causes: readonly CauseGroup[];
  /** One call of the first cause. */
  readonly example: { readonly call: Call; readonly verdict: Verdict };
  readonly browser: BrowserName;
  readonly recipe: string | null;
}

const MOST_PATHS = 10;

export function groupReport({ server, causes, example, browser, recipe }: GroupReport): string {
  const total = causes.reduce((sum, { ids }) => sum + ids.size, 0);
  const [first] = causes;
  const one = handoverMarkdown({ ...example, cause: first?.cause ?? undefined, browser, recipe });
  if (total === 1) return one;
  return [
    `# CORS: ${total} calls to ${markdownCode(server)} went wrong`,
    causes.map(causePart).join('\n'),
    'One of them in full:',
    one,
  ].join('\n\n');
}

function causePart({ cause, code, outcome, ids, patterns }: CauseGroup): string {
  const title = cause === null ? code : cause.title;
  const paths = [...patterns].sort(([, a], [, b]) => b - a);
  const listed = paths
    .slice(0, MOST_PATHS)
    .map(([pattern, calls]) => `  - ${markdownCode(pattern)}${calls > 1 ? ` × ${calls}` : ''}`);
  const more = paths.length > MOST_PATHS ? [`  - and ${paths.length - MOST_PATHS} more paths`] : [];
  const action = cause === null ? '' : ` ${markdownWords(plain(cause.action))}`;
  return [`- ${outcome}, ${ids.size} × ${markdownWords(title)}.${action}`, ...listed, ...more].join('\n');
}
