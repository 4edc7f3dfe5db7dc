// Opaque Response Blocking, https://fetch.spec.whatwg.org/#orb: what a browser keeps from a page that embeds it without
// CORS, as far as the headers decide.
import { get } from './header-list.ts';
import type { HeaderList } from './model.ts';

// https://fetch.spec.whatwg.org/#orb calls them opaque-blocklisted MIME types; an SVG is XML and an image.
const HTML = /^text\/html$/;
const JSON_TYPE = /^(application|text)\/json$|\+json$/;
const XML = /^(application|text)\/xml$|\+xml$/;

/** `blocked`: the headers alone forbid it. `by-content`: the browser looks into the content, which is not seen here. */
export function orb(headers: HeaderList, status: number): 'blocked' | 'by-content' | 'allowed' {
  const type = (get(headers, 'Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const listed = type !== 'image/svg+xml' && [HTML, JSON_TYPE, XML].some((kind) => kind.test(type));
  const nosniff = /^\s*nosniff\s*(,|$)/i.test(get(headers, 'X-Content-Type-Options') ?? '');
  if ((listed && (nosniff || status === 206)) || (type === 'text/plain' && nosniff)) return 'blocked';
  return listed ? 'by-content' : 'allowed';
}
