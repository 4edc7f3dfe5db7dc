// What the server allows by name today: a fix that is pasted in its place must not take it away.
import { isToken, tokenList, values } from '../../fetch/header-list.ts';
import { ACAH, ACAM, ACAO } from '../../fetch/header-names.ts';
import { originOf } from '../../fetch/origin.ts';
import type { Call } from '../../network/call.ts';
import { EVERY } from './page-mistakes.ts';

interface AllowedToday {
  readonly origins: readonly string[];
  /** It lets every page in (`*`). */
  readonly everyPage: boolean;
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  /** It lets every method or request header pass (`*`). */
  readonly everyName: boolean;
}

/** What the last server's responses allow by name. `*` names nothing, and what a list is not, allows nothing. */
export function allowedToday({ hops }: Call): AllowedToday {
  const last = hops.at(-1);
  const lists = [last?.preflight, last?.request].map((exchange) => exchange?.responseHeaders ?? null);
  const named = (name: string) =>
    lists.flatMap((headers) => {
      const listed = tokenList(headers, name);
      return listed.kind === 'list' ? listed.items.filter(isListable) : [];
    });
  return {
    origins: lists
      .flatMap((headers) => values(headers, ACAO))
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => isExact(value) && originOf(value) === value),
    everyPage: lists.some((headers) => values(headers, ACAO).some((value) => value.trim() === EVERY)),
    // OPTIONS is often listed, and no page calls with it.
    methods: named(ACAM).filter((name) => name !== 'OPTIONS'),
    headers: named(ACAH).map((name) => name.toLowerCase()),
    everyName: lists.some((headers) => [ACAM, ACAH].some((name) => has(tokenList(headers, name), EVERY))),
  };
}

function has(list: ReturnType<typeof tokenList>, name: string): boolean {
  return list.kind === 'list' && list.items.includes(name);
}

/** An origin that a header may name. Never `null`, which every sandboxed page has, and nothing an imported file made up. */
export function isExact(origin: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@\\\p{Cc}*,]+$/u.test(origin);
}

/** A name that a list may hold and that allows nothing but itself; an imported file can say anything. */
export function isListable(name: string): boolean {
  return isToken(name) && name !== EVERY;
}
