// CORS-exposed header-name list, https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name
import { tokenList } from './headers.ts';
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
  const parsed = tokenList(headers, 'Access-Control-Expose-Headers');
  if (!parsed.ok) return false;
  if (credentials !== 'include' && parsed.items.includes('*')) return true;
  return parsed.items.some((item) => item.toLowerCase() === lower);
}
