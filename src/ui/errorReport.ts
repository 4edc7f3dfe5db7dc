// What is told when a part of the panel or the popup broke. It is meant for a public bug tracker: no value of a header, no
// query of a URL.
import type { Call } from '../engine/calls/call.ts';

/** Which CORScope, in which browser. */
export interface Product {
  readonly version: string;
  readonly browser: string;
}

export interface Broke {
  readonly error: unknown;
  /** The part that broke, as in "CORScope could not show this call". */
  readonly part: string;
  readonly product: Product;
  readonly call: Call | null;
}

const LONGEST_MESSAGE = 300;
const LONGEST_STACK = 4000;
/** No error has more to say; what would be looked through is bounded. */
const LONGEST_READ = 20_000;
/** Shorter values are words like `*` and `true`. */
const SHORTEST_VALUE = 5;

/** In one line. */
export function whatHappened(error: unknown): string {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : `Not an Error: ${textOf(error)}`;
  return clip(told.slice(0, LONGEST_READ).replace(/\s+/g, ' '), LONGEST_MESSAGE);
}

/** To be copied. */
export function errorReport({ error, part, product, call }: Broke): string {
  const values = call === null ? [] : valuesOf(call);
  const careful = (text: string) => withoutQueries(withoutValues(text.slice(0, LONGEST_READ), values));
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
  return [
    `CORScope ${product.version} could not show ${part}.`,
    `Browser: ${product.browser}`,
    ...(call === null ? [] : [`Call: ${careful(call.id)}`]),
    `Error: ${clip(careful(whole(error)), LONGEST_MESSAGE)}`,
    ...(stack === '' ? [] : ['', clip(careful(stack), LONGEST_STACK)]),
    '',
  ].join('\n');
}

function whole(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : textOf(error);
}

/** Anything may be thrown, also what cannot be turned into text. */
function textOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}

function clip(text: string, most: number): string {
  return (text.length <= most ? text : `${text.slice(0, most - 1)}…`).toWellFormed();
}

/** What the headers of the call say, longest first: the shorter may be part of it. */
function valuesOf(call: Call): readonly string[] {
  const values = new Set<string>();
  for (const exchange of call.hops.flatMap(({ preflight, request }) => [preflight, request])) {
    if (exchange === null) continue;
    for (const list of [exchange.requestHeaders, exchange.responseHeaders, exchange.judgedHeaders]) {
      for (const [, value] of list ?? []) if (value.length >= SHORTEST_VALUE) values.add(value);
    }
  }
  return [...values].sort((a, b) => b.length - a.length);
}

function withoutValues(text: string, values: readonly string[]): string {
  return values.reduce((left, value) => left.replaceAll(value, '[value]'), text);
}

/** The place in a script, at the end of a line of a stack. */
const PLACE = /:\d{1,9}:\d{1,9}\)?$/;

/** URLs end before query and fragment, and name nobody; so do what looks like queries without a URL. */
function withoutQueries(text: string): string {
  return text
    .replace(/:\/\/\S*/g, (rest) => cutAtQuery(rest.replace(/^:\/\/[^/]*@/, '://')))
    .replace(/[?#]\S*/g, (rest) => (rest.includes('=') ? cutAtQuery(rest) : rest));
}

function cutAtQuery(rest: string): string {
  const at = rest.search(/[?#]/);
  return at < 0 ? rest : `${rest.slice(0, at)}?…${PLACE.exec(rest)?.[0] ?? ''}`;
}
