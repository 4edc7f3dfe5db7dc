// What is told of a mistake of ours. It may be sent to strangers: no value of a call is in it.
import type { Call } from '../../network/call.ts';

export interface About {
  /** Of the extension. */
  readonly version: string;
  /** Name and version. */
  readonly browser: string;
}

const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 20;
const LONGEST_FRAME = 300;

/** Shorter values are words like `*` and `true`. */
const SHORTEST_VALUE = 5;

type CallHeaders = Pick<Call, 'id' | 'hops'>;

/** Text to copy. `where`: the part of the product. `call`: the one that could not be shown, or null. */
export function failureReport(error: unknown, where: string, call: CallHeaders | null, about: About): string {
  const callId = call?.id ?? null;
  const lines = [
    `CORScope ${about.version} in ${about.browser}`,
    `Could not show: ${where}`,
    // A file may call its calls anything.
    ...(callId !== null && /^[\w.+-]{1,40}$/.test(callId) ? [`Call: ${callId}`] : []),
    `Error: ${failureMessage(error, call)}`,
    ...framesOf(error),
  ];
  return `${lines.join('\n').toWellFormed()}\n`;
}

/** The error's own words, without what it quotes: that may be a header's value. */
export function failureMessage(error: unknown, call: CallHeaders | null = null): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const text = withoutValues(message.slice(0, 10 * LONGEST_MESSAGE), call)
    // The name of a property is ours.
    .replace(/(?<!\(reading )(["'`‘“])[^"'`’”]*(["'`’”])/g, '$1…$2')
    .replace(/\b[a-z][a-z0-9+.-]{0,30}:\/\/\S+/gi, '…')
    .replace(/\s+/g, ' ');
  return `${name}: ${text.slice(0, LONGEST_MESSAGE)}`.toWellFormed();
}

/** Without what the headers of the call say, the longest first: a shorter one may be part of it. */
function withoutValues(message: string, call: CallHeaders | null): string {
  const values = new Set<string>();
  for (const exchange of (call?.hops ?? []).flatMap(({ preflight, request }) => [preflight, request])) {
    for (const list of [exchange?.requestHeaders, exchange?.responseHeaders, exchange?.judgedHeaders]) {
      for (const [, value] of list ?? []) if (value.length >= SHORTEST_VALUE) values.add(value);
    }
  }
  return [...values].sort((a, b) => b.length - a.length).reduce((left, value) => left.replaceAll(value, '…'), message);
}

/** Places in our own code. The first lines of a stack repeat the message, and are left out. */
function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter(
      (line) => /^\s*at \S|^[^@\s]*@\S+:\d+:\d+$/.test(line) && /-extension:\/\/|<anonymous>|\.m?[jt]sx?:\d/.test(line),
    )
    .slice(0, MOST_FRAMES)
    .map((line) => `  ${line.trim().slice(0, LONGEST_FRAME)}`);
}
