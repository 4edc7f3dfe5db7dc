// Did a cache between server and browser answer? Caches say so themselves; https://www.rfc-editor.org/rfc/rfc9111#section-5.1

import type { Text } from '../../../text/text.ts';
import { failingExchange, responseHeader } from '../../context.ts';
import type { RuleContext } from '../../rule.ts';

/** The header by which a cache on the way says that the answer came from it; null: none says so. */
export function servedFromCache(context: RuleContext): { readonly name: string; readonly value: string } | null {
  if (failingExchange(context)?.fromCache === true) return null;
  for (const name of ['X-Cache', 'CF-Cache-Status', 'X-Cache-Status', 'X-Proxy-Cache']) {
    const value = responseHeader(context, name);
    if (value !== null && /(?:^|[^a-z])hit(?:[^a-z]|$)/i.test(value)) return { name, value };
  }
  const age = responseHeader(context, 'Age');
  return age !== null && /^[1-9]\d*$/.test(age) ? { name: 'Age', value: age } : null;
}

export const SEPARATE: Text = [
  'Let the server send ',
  { code: 'Vary: Origin' },
  ' always, also to requests without an ',
  { code: 'Origin' },
  ' header, and let the cache pass that header on and keep one copy for each origin. Then empty the cache once. If server and cache are not yours, another query in the URL gets a fresh copy.',
];
