// The filter's grammar, as in the browsers' Network panels: words, `-word`, `domain:`, `status:`, `method:`, `cause:`,
// `type:`, `is:`. All terms must hold.

export const queryKeys = ['domain', 'status', 'method', 'cause', 'type', 'is'] as const;
type QueryKey = (typeof queryKeys)[number];

export interface QueryTerm {
  /** null: a word that may stand anywhere. */
  readonly key: QueryKey | null;
  /** Lower case. */
  readonly value: string;
  /** What holds is left out. */
  readonly not: boolean;
}

/** What a term is compared with; all in lower case. null: not known of this item, so no term leaves it out. */
export interface QueryFields {
  readonly text: string;
  readonly domain: readonly string[];
  readonly status: readonly string[] | null;
  readonly method: readonly string[];
  readonly cause: string;
  readonly type: readonly string[] | null;
  readonly is: readonly string[];
}

/** A key without a value yet means nothing. A value with spaces stands in quotation marks: `cause:"no header"`. */
export function parseQuery(query: string): readonly QueryTerm[] {
  return tokensOf(query).flatMap((token): readonly QueryTerm[] => {
    const not = token.startsWith('-') && token.length > 1;
    const body = not ? token.slice(1) : token;
    const colon = body.indexOf(':');
    const key = queryKeys.find((each) => each === body.slice(0, Math.max(colon, 0)).toLowerCase()) ?? null;
    const value = unquoted(key === null ? body : body.slice(colon + 1)).toLowerCase();
    return value === '' ? [] : [{ key, value, not }];
  });
}

function tokensOf(query: string): readonly string[] {
  return query.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
}

function unquoted(value: string): string {
  return value.replaceAll('"', '');
}

export function matchesQuery(terms: readonly QueryTerm[], fields: QueryFields): boolean {
  return terms.every((term) => holds(term, fields) ?? true);
}

/** null: nothing is known of it. */
function holds({ key, value, not }: QueryTerm, fields: QueryFields): boolean | null {
  const found = finds(key, value, fields);
  return found === null ? null : found !== not;
}

function finds(key: QueryKey | null, value: string, fields: QueryFields): boolean | null {
  switch (key) {
    case null:
      return fields.text.includes(value);
    case 'domain':
      return fields.domain.some((host) => isDomain(host, value));
    case 'status':
      return fields.status?.some((status) => isStatus(status, value)) ?? null;
    case 'method':
      return fields.method.includes(value);
    case 'cause':
      return fields.cause.includes(value);
    case 'type':
      return fields.type?.includes(value) ?? null;
    case 'is':
      return fields.is.includes(value);
    default:
      return key satisfies never;
  }
}

/** `api.test` is that host with any port, `*.api.test` what is below it. */
function isDomain(host: string, wanted: string): boolean {
  if (!wanted.startsWith('*.')) return host === wanted || host.replace(/:\d+$/, '') === wanted;
  return host.replace(/:\d+$/, '').endsWith(wanted.slice(1));
}

/** `404`, or a class of them: `4xx`. */
function isStatus(status: string, wanted: string): boolean {
  return status === wanted || (/^\dxx$/.test(wanted) && status.length === 3 && status[0] === wanted[0]);
}

interface Completion {
  /** The whole query with the suggestion in it. */
  readonly query: string;
  /** What the reader is shown, e.g. `domain:api.test`. */
  readonly label: string;
}

const MOST = 12;

/** What the last word of the query could become: keys, and the values that the calls have. */
export function completions(
  query: string,
  values: Readonly<Record<QueryKey, readonly string[]>>,
): readonly Completion[] {
  const token = /(?:[^\s"]|"[^"]*"?)*$/.exec(query)?.[0] ?? '';
  if (token === '' || token === '-') return [];
  const before = query.slice(0, query.length - token.length);
  const dash = token.startsWith('-') ? '-' : '';
  const body = token.slice(dash.length);
  const colon = body.indexOf(':');
  const typed = unquoted(body.slice(colon + 1)).toLowerCase();
  const labels =
    colon < 0
      ? queryKeys.filter((key) => key.startsWith(body.toLowerCase())).map((key) => `${key}:`)
      : valuesFor(body.slice(0, colon).toLowerCase(), typed, values);
  return labels
    .map((label) => `${dash}${label}`)
    .filter((label) => label !== token)
    .slice(0, MOST)
    .map((label) => ({ label, query: `${before}${label}${label.endsWith(':') ? '' : ' '}` }));
}

function valuesFor(
  name: string,
  typed: string,
  values: Readonly<Record<QueryKey, readonly string[]>>,
): readonly string[] {
  const key = queryKeys.find((each) => each === name);
  if (key === undefined) return [];
  return values[key]
    .filter((value) => value.toLowerCase().includes(typed))
    .map((value) => `${key}:${/[\s"]/.test(value) ? `"${value}"` : value}`);
}
