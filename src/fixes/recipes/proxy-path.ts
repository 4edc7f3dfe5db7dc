import type { Target } from '../recipe.ts';

/** Which paths the development server hands on, and how the page's call changes. */
interface ProxyPath {
  readonly prefix: string;
  /** The prefix is ours and has to be taken off again on the way to the server. */
  readonly added: boolean;
  /** What the page calls instead: relative, so same-origin. */
  readonly relative: string;
}

/** With every POST or PUT the proxy hands the page's Origin on (measured), and some servers refuse a foreign one outright. */
export const IF_REFUSED = "If the server still refuses a POST or PUT: it sees the page's Origin. Then add";

// The first part of the path, unless the page's own files may live there.
const PLAIN_SEGMENT = /^\/([A-Za-z0-9_~-]+)(?=\/)/;
const TAKEN = new Set(['assets', 'src', 'static', 'public', 'node_modules', 'images', 'img', 'fonts', 'css', 'js']);

export function proxyPath({ path }: Target): ProxyPath {
  const segment = PLAIN_SEGMENT.exec(path)?.[1];
  if (segment !== undefined && !TAKEN.has(segment)) return { prefix: `/${segment}`, added: false, relative: path };
  return { prefix: '/api', added: true, relative: `/api${path}` };
}
