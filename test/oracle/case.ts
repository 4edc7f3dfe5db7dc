// One case of the oracle suite: small JSON, so that a failing one is a one-line reproduction.

/** page: the test page's own origin (localhost:A). same: same site, other origin (localhost:B). cross, third: 127.0.0.1, two ports. */
export type Host = 'page' | 'same' | 'cross' | 'third';

/** Of the page and all that it asks: HTTP/1.1, the same in TLS, HTTP/2. */
export type Transport = (typeof transports)[number];
export const transports = ['http', 'https', 'h2'] as const;

/** What asks. */
export type By =
  | 'fetch'
  | 'keepalive'
  | 'xhr'
  | 'xhr-upload'
  | 'img'
  | 'script'
  | 'stylesheet'
  | 'video'
  | 'audio'
  | 'module'
  | 'import'
  | 'font'
  | 'mask'
  | 'shape'
  | 'eventsource'
  | 'beacon'
  | 'preload-script'
  | 'preload-font'
  | 'preload-fetch'
  | 'preload-image'
  | 'modulepreload';

/** Where it asks from: the page, a worker of it, or a frame in it. */
export type From = 'page' | 'worker' | 'sandbox' | 'data' | 'blob' | 'srcdoc' | 'foreign';

export type Line = readonly [name: string, value: string];

/**
 * `{origin}` in a value is the asker's origin (`null` for an opaque one), `{sent}` the Origin header of the request,
 * `{page}` `{same}` `{cross}` `{third}` the hosts' origins, `{port}` the page's port, `{next}` the next hop's URL
 * (`{scheme}` `{path}` `{host}` parts of it), `{n}` the case's number.
 */
export interface Answer {
  readonly status: number;
  readonly headers: readonly Line[];
}

export interface Hop {
  readonly to: Host;
  /** To OPTIONS; without it OPTIONS is answered as any other method. */
  readonly preflight?: Answer;
  /** To every OPTIONS after the first. */
  readonly again?: Answer;
  readonly answer: Answer;
}

export interface Case {
  /** Without it: http. */
  readonly transport?: Exclude<Transport, 'http'>;
  readonly by: By;
  readonly from?: From;
  readonly method?: string;
  readonly headers?: readonly Line[];
  /** fetch's credentials; `include` also stands for withCredentials and crossorigin=use-credentials. */
  readonly credentials?: 'include' | 'same-origin' | 'omit';
  /** Elements without a crossorigin attribute, and fetch with mode no-cors. */
  readonly noCors?: boolean;
  readonly redirect?: 'error' | 'manual';
  readonly before?: Before;
  /** Content type of a body. */
  readonly body?: string;
  /** The first URL, then those of its redirects. */
  readonly hops: readonly Hop[];
}

/** A fetch() of the same URL before the case's own call: it may leave its preflight's answer in the cache. */
export interface Before {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: 'include';
}

/** What the page is told to do. */
export interface Job extends Omit<Case, 'hops'> {
  readonly n: number;
  readonly url: string;
}

/** The page's own word. `unknown`: this kind of call tells it nothing. */
export interface Told {
  readonly n: number;
  readonly got: 'yes' | 'no' | 'unknown';
  readonly detail: string;
}

export function jobOf(test: Case, n: number, url: string): Job {
  const { hops: _, ...rest } = test;
  return { ...rest, n, url };
}

export function transportOf(test: Case): Transport {
  return test.transport ?? 'http';
}

/** Numbers of cases that one page can perform, together at most `size`. */
export function batchesOf(cases: readonly Case[], size: number): readonly (readonly number[])[] {
  return transports.flatMap((transport) => {
    const numbers = cases.flatMap((test, n) => (transportOf(test) === transport ? [n] : []));
    return Array.from({ length: Math.ceil(numbers.length / size) }, (_, index) =>
      numbers.slice(index * size, (index + 1) * size),
    );
  });
}

/** Every other page is watched for the credentials of its calls; ORACLE_WATCH: all of them (`on`) or none (`off`). */
export function isWatchedBatch(index: number): boolean {
  const wanted = process.env.ORACLE_WATCH;
  return wanted === undefined ? index % 2 === 1 : wanted === 'on';
}

export function isOpaque(test: Case): boolean {
  return test.from === 'sandbox' || test.from === 'data';
}

/** The mode no-cors: script gets nothing of the response. */
export function isNoCors({ by, noCors, body }: Case): boolean {
  if (by === 'beacon') return body !== 'application/json';
  return noCors === true;
}

export function lineOf(test: Case): string {
  return JSON.stringify(test);
}
