// What is told of a mistake of ours. It may be sent to strangers: no value of a call is in it.

export interface About {
  /** Of the extension. */
  readonly version: string;
  /** Name and version. */
  readonly browser: string;
}

const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 20;
const LONGEST_FRAME = 300;

/** Text to copy. `where`: the part of the product. `callId`: the browser's own number of the request, or null. */
export function failureReport(error: unknown, where: string, callId: string | null, about: About): string {
  const lines = [
    `CORScope ${about.version} in ${about.browser}`,
    `Could not show: ${where}`,
    // A file may call its calls anything.
    ...(callId !== null && /^[\w.+-]{1,40}$/.test(callId) ? [`Call: ${callId}`] : []),
    `Error: ${failureMessage(error)}`,
    ...framesOf(error),
  ];
  return `${lines.join('\n').toWellFormed()}\n`;
}

/** The error's own words, without what it quotes: that may be a header's value. */
export function failureMessage(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const words = message
    .slice(0, 10 * LONGEST_MESSAGE)
    // The name of a property is ours.
    .replace(/(?<!\(reading )(["'`‘“])[^"'`’”]*(["'`’”])/g, '$1…$2')
    .replace(/\b[a-z][a-z0-9+.-]{0,30}:\/\/\S+/gi, '…')
    .replace(/\s+/g, ' ');
  return `${name}: ${words.slice(0, LONGEST_MESSAGE)}`.toWellFormed();
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
