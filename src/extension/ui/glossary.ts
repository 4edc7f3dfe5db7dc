// The terms of the standard that the panel uses, each in plain words. One home: what is not here is said without the term.

import type { CheckId } from '../../fetch/check.ts';
import type { Text } from '../../text/text.ts';
import type { Kind } from '../../verdict/verdict.ts';

export const glossary = {
  origin:
    'Scheme, host and port of an address together, for example https://app.example.com. If one of the three differs, it is another origin. The path plays no part.',
  'same-origin':
    'Page and address have the same scheme, host and port. Such a call is no matter of CORS: the page may read the answer.',
  'same-site':
    'Page and address share a registered domain, such as example.com, and the scheme. Cookies go by site, CORS goes by origin: two origins can be one site.',
  'null origin':
    'What the browser sends for a page that has no origin of its own: a local file, a sandboxed frame, or a call that was redirected across origins. It is nobody’s name, so a server must not allow it.',
  preflight:
    'A question that the browser asks the server by itself before the call: an OPTIONS request that says which method and headers will come. Only if the answer allows them is the call sent.',
  'simple request':
    'A call that a form or an image could make as well: GET, HEAD or POST without unusual headers. The browser sends it at once, without a preflight, and looks at CORS when the answer arrives.',
  credentials:
    'Cookies, the login of HTTP authentication and client certificates. With them the server must name the page’s origin and allow credentials; the wildcard * does not count.',
  safelisted:
    'On the standard’s short list of harmless methods and headers, which need no permission: GET, HEAD, POST, and headers such as Accept or a form’s Content-Type.',
  'exposed headers':
    'Headers of an answer that the page’s script may read. Seven simple ones always, all others only if the server names them in Access-Control-Expose-Headers.',
  opaque:
    'An answer that the page has but cannot look into: no status, no headers, no body. It comes from mode no-cors, and is enough to show an image.',
  Vary: 'A header of the answer that tells caches which request headers it depends on. If the server names the origin that asked, it needs Vary: Origin, or a cache hands one page’s answer to another.',
  'max-age':
    'For how many seconds the browser may remember the answer to a preflight and ask no second time. Each browser has an upper limit.',
  'preflight cache':
    'Where the browser remembers answers to preflights, for each page and address. While one is remembered, no OPTIONS request is seen.',
  redirect:
    'An answer that sends the browser to another address. A preflight must not be redirected; a call may be, but each address on the way must allow the page.',
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
