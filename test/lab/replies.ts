// The replies that most scenarios share, in few words. Any other is spelled out in its scenario.
import type { Reply } from './scenario.ts';

const NAMES = {
  origin: 'Access-Control-Allow-Origin',
  credentials: 'Access-Control-Allow-Credentials',
  methods: 'Access-Control-Allow-Methods',
  headers: 'Access-Control-Allow-Headers',
  maxAge: 'Access-Control-Max-Age',
} as const;

/** The values of the CORS headers of a reply. */
type Cors = { readonly [Name in keyof typeof NAMES]?: string };

type Headers = NonNullable<Reply['headers']>;

/** The CORS headers, in the order in which they are written here. */
export function cors(values: Cors): Headers {
  return Object.entries(values).map(([name, value]) => [NAMES[name as keyof Cors], value]);
}

/** How a server answers a preflight that it means to allow. */
export function preflight(values: Cors): Reply {
  return { status: 204, headers: cors(values) };
}

/** JSON, as an API sends it; without an `origin` no other page may read it. */
export function json(values: Cors = {}): Reply {
  return { headers: [...cors(values), ['Content-Type', 'application/json']], body: '{"ok":true}' };
}

/** `status`: 301, 302, 303, 307 or 308. */
export function redirect(status: number, location: string, values: Cors = {}): Reply {
  return { status, headers: [...cors(values), ['Location', location]] };
}
