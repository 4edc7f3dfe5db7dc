// CORS-exposed header-name list, https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name

import { tokenList } from './header-list.ts';
import { ACEH } from './header-names.ts';
import type { CredentialsMode, HeaderList } from './model.ts';

const SAFELISTED = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]);
const FORBIDDEN = new Set(['set-cookie', 'set-cookie2']);

/** May script read this response header? */
export function isExposed(name: string, headers: HeaderList, credentials: CredentialsMode): boolean {
  const lower = name.toLowerCase();
  if (FORBIDDEN.has(lower)) return false;
  if (SAFELISTED.has(lower)) return true;
  const listed = listedIn(headers);
  return (credentials !== 'include' && listed.has('*')) || listed.has(lower);
}

/** Asked once for each header of an answer. */
const known = new WeakMap<HeaderList, ReadonlySet<string>>();

function listedIn(headers: HeaderList): ReadonlySet<string> {
  const before = known.get(headers);
  if (before !== undefined) return before;
  const parsed = tokenList(headers, ACEH);
  const listed = new Set(parsed.kind === 'list' ? parsed.items.map((item) => item.toLowerCase()) : []);
  known.set(headers, listed);
  return listed;
}
