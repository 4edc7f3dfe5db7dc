// The terms of the standard that the panel uses, each in plain words. One home: what is not here is said without the term.

import type { CheckId } from '../../fetch/check.ts';
import type { Text } from '../../text/text.ts';
import type { Kind } from '../../verdict/verdict.ts';

export const glossary = {
  origin:
    'Scheme, host and port of a URL together, for example https://app.example.com. If one of the three differs, it is another origin. The path plays no part.',
  'same-origin':
    'Page and URL have the same scheme, host and port. CORS does not apply to such a call: the page may read the response.',
  'same-site':
    'Page and URL share a registered domain, such as example.com, and the scheme. Cookies go by site, CORS goes by origin: two origins can be one site.',
  'null origin':
    'What the browser sends for a page without an origin: a local file, a sandboxed frame, or a call that was redirected across origins. Any such page sends it, so a server must not allow it.',
  preflight:
    'An OPTIONS request that the browser sends before the call. It names the method and headers that will come; only if the response allows them is the call sent. It never carries cookies.',
  'simple request':
    'A request that a form or an image could send too: GET, HEAD or POST without unusual headers. The browser sends it at once, without a preflight, and checks CORS when the response arrives.',
  credentials:
    'Cookies, HTTP logins and client certificates. With them the response must name the page’s origin and allow credentials; the wildcard * does not count.',
  safelisted:
    'On the standard’s short list of harmless methods and headers, which need no preflight: GET, HEAD, POST, and headers such as Accept or a form’s Content-Type.',
  'exposed headers':
    'Response headers that the page’s script may read. Seven basic ones always, all others only if the server names them in Access-Control-Expose-Headers.',
  opaque:
    'A response that the page has but cannot look into: no status, no headers, no body. It comes from mode no-cors, and is enough to show an image.',
  Vary: 'A response header that tells caches which request headers the response depends on. If Access-Control-Allow-Origin repeats the request’s origin, it needs Vary: Origin, or a cache hands one page’s response to another.',
  'max-age':
    'For how many seconds the browser may keep the response to a preflight and send no second one. Each browser has an upper limit.',
  'preflight cache':
    'Where the browser keeps responses to preflights, for each page and URL. While one is kept, no OPTIONS request is sent.',
  redirect:
    'A response that sends the browser to another URL. A preflight must not be redirected; a call may be, but each response on the way must allow the page.',
} as const satisfies Readonly<Record<string, string>>;

export type TermName = keyof typeof glossary;

/** How the panel's own sentences write a term; what is not here is marked by its place only. */
const WRITTEN: Readonly<Partial<Record<TermName, RegExp>>> = {
  origin: /\borigins?\b/i,
  preflight: /\bpreflights?\b/i,
  credentials: /\bcredentials\b/i,
  opaque: /\bopaque\b/i,
  'same-site': /\bsame[ -]site\b/i,
};
const WRITTEN_TERMS = Object.entries(WRITTEN) as readonly (readonly [TermName, RegExp])[];

interface TermPlace {
  readonly name: TermName;
  readonly start: number;
  readonly end: number;
}

/** The first use of each term in a sentence, in order, without those explained already. */
export function explainedTerms(sentence: string, explained: ReadonlySet<TermName>): readonly TermPlace[] {
  return WRITTEN_TERMS.flatMap(([name, written]): TermPlace[] => {
    const match = explained.has(name) ? null : written.exec(sentence);
    return match === null ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  }).sort((a, b) => a.start - b.start);
}

/** The terms that sentences use, beside those explained already. */
export function termsIn(sentences: readonly Text[], explained: ReadonlySet<TermName>): ReadonlySet<TermName> {
  const texts = sentences.flat().filter((part) => typeof part === 'string');
  return new Set([...explained, ...explainedTerms(texts.join(' '), explained).map(({ name }) => name)]);
}

export const kindTerms: Readonly<Partial<Record<Kind, TermName>>> = {
  simple: 'simple request',
  preflighted: 'preflight',
  'preflight-cached': 'preflight cache',
  'no-cors': 'opaque',
  'same-origin': 'same-origin',
};

export const checkTerms: Readonly<Partial<Record<CheckId, TermName>>> = {
  'allow-origin': 'origin',
  'allow-credentials': 'credentials',
  'not-redirected': 'redirect',
  'redirect-location': 'redirect',
  'method-allowed': 'safelisted',
  'header-allowed': 'safelisted',
};

/** The term that a note takes for granted. */
export const noteTerms: Readonly<Record<string, TermName>> = {
  'headers-not-exposed': 'exposed headers',
  'expose-wildcard-credentials': 'exposed headers',
  'set-cookie-cross-site': 'same-site',
  'set-cookie-ignored': 'credentials',
  'login-without-credentials': 'credentials',
  'no-cors-instead': 'opaque',
  'canvas-taint': 'opaque',
  'max-age-missing': 'max-age',
  'max-age-zero': 'max-age',
  'max-age-capped': 'max-age',
  'vary-missing': 'Vary',
  'allows-null': 'null origin',
  'content-type-without-body': 'safelisted',
  'avoidable-preflight': 'safelisted',
};
