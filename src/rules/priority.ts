// Which rule speaks first where several explain one failure: the one that knows most about this very call.

/** In order. */
const PRIORITIES = [
  /** The server was not asked, or not by this page: a cache, the browser itself, an extension, a sign-in in front of it. */
  'not-the-server',
  /** Whoever answered says itself that it refused, and why. */
  'own-words',
  /** A product is known by its habits, and with it the setting that is missing. */
  'product',
  /** The compared values show the mistake itself. */
  'mistake',
  /** Something between page and server: a cache, a login, a second layer, another address. */
  'on-the-way',
  /** What went wrong, by its status or error, or who added the headers that are refused. */
  'what-failed',
  /** How the server is set up, concluded from its other responses or from where the page lives. */
  'setup',
  /** What the request carries. */
  'request',
  /** What kind of element or connection made the call. */
  'element',
  /** The failed check itself: the base rule. */
  'check',
] as const;

export type Priority = (typeof PRIORITIES)[number];

interface Ranked {
  readonly id: string;
  readonly priority: Priority;
  /** Ids of rules that speak after this one, where both do: they know less of the same mistake. */
  readonly beats?: readonly string[] | undefined;
}

/** By priority, then by id; a rule that beats another stands before it. */
export function inOrder<R extends Ranked>(rules: readonly R[]): readonly R[] {
  const rank = ({ priority }: R) => PRIORITIES.indexOf(priority);
  const ordered = [...rules].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  for (const rule of [...ordered]) {
    const beaten = ordered.findIndex(({ id }) => rule.beats?.includes(id));
    const index = ordered.indexOf(rule);
    if (beaten >= 0 && beaten < index) ordered.splice(beaten, 0, ...ordered.splice(index, 1));
  }
  return ordered;
}
