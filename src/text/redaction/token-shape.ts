// Does a text look like a token: made by a machine to be guessed by nobody? Words, names, routes and numbers do not.
import { CUT_SHORT, PART_NOT_KEPT } from './marks.ts';

/** Letters that often follow a letter in words and names (counted in 13,000 words of documentation): 94 of 100 pairs. */
const NEXT = [
  'bcdgiklmnprstuvy', // a
  'aeilorsu', // b
  'acehiklorstu', // c
  'adeilorsu', // d
  'abcdefglmnpqrstvwx', // e
  'aefiloruy', // f
  'aehinorsu', // g
  'aeiort', // h
  'abcdefglmnoprstvz', // i
  'aeosu', // j
  'aeiosu', // k
  'adeilostuy', // l
  'abeimopsu', // m
  'acdefgiknostuv', // n
  'abcdfgiklmnoprstuvw', // o
  'aehiloprstu', // p
  'u', // q
  'acdegiklmnorstuy', // r
  'acehilmopqstuy', // s
  'acehilorstuy', // t
  'abcdegilmnprst', // u
  'aeio', // v
  'aehior', // w
  'eptm', // x
  'pes', // y
  'eo', // z
];

const LIKELY = new Uint8Array(26 * 26);
for (const [first, row] of NEXT.entries()) {
  for (const letter of row) LIKELY[first * 26 + letter.charCodeAt(0) - 97] = 1;
}

/** Characters looked at together: a token anywhere in a longer text fills at least one such stretch. */
const STRETCH = 16;
/** Odd pairs that a stretch must have, and their share of all its pairs. */
const LEAST_ODD = 5;
const ODD_SHARE = 0.35;
/** Pieces as short as `css`, `v2` or `mp4` prove nothing. */
const SHORT_PIECE = 3;

/** Digits beside digits are in numbers and in tokens. */
const DIGITS_WEIGHT = 0.5;

// What makers of tokens put in front so that people and scanners know them, and JSON in base64.
const FACE =
  /eyJ[\w+/=-]{6}|(?<![a-z0-9])(?:gh[opsur]_|github_pat_|glpat-|[sr]k[-_](?:(?:live|test|proj|ant|or|svcacct|admin)[\w-]{0,8}[-_])?(?=\w{0,40}\d)|xox[a-z]-|xapp-|ya29\.|npm_|dop_v1_|shp[a-z]{2}_|SG\.|whsec_|hf_|PMAK-|lin_api_|sq0[a-z]{3}-|AIza|(?:AKIA|ASIA|AROA)(?=[A-Z0-9]{8}))[\w-]{10}|-----BEGIN/i;
const UUID = /(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/i;
/** Longer than any number or id that people meet. */
const LONG_NUMBER = /\d{21}/;
const LONG_HEX = /[0-9a-f]{32,}/i;
// Ids that are no secret and by which a reader recognises the route: UUID, ULID, MongoDB’s, Stripe’s.
const ID =
  /(?<![0-9a-z])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|01[0-9A-HJKMNP-TV-Z]{24}|[0-9a-f]{24}|(?:acct|ch|cus|evt|in|pi|pm|price|prod|re|sub|txn)_[0-9A-Za-z]{14,24})(?![0-9a-z])/gi;
const EMAIL = /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}([a-z]{2,24})(?![a-z0-9.-])/i;
/** `logo@2x.png`, `lib@latest.js` */
const FILE_ENDING = /^(?:avif|css|gif|html?|ico|jpe?g|js|json|map|mjs|png|svg|ts|tsx|webp|woff2?)$/i;

export interface Where {
  /** Letters and digits that a text must have before its looks count. */
  readonly least: number;
  /** UUIDs and the like are what one expects there. */
  readonly ids: boolean;
}

/** Is there a token in this text, which is decoded already? */
export function hasToken(text: string, { least, ids }: Where): boolean {
  if (text.length < 12) return isEmail(text);
  const whole = text.replace(CUT_SHORT, ' ');
  if (whole !== text) return hasToken(whole, { least, ids });
  if (isEncodedPair(text)) return true;
  const rest = ids ? text.replace(ID, ' ') : text;
  return FACE.test(text) || isEmail(text) || UUID.test(rest) || isHexOrNumber(rest) || looksRandom(rest, least);
}

/** `user:password` in base64, as Basic authentication has it. */
function isEncodedPair(text: string): boolean {
  if (text.length > 200 || !/^[\w+/-]{12,}={0,2}$/.test(text)) return false;
  try {
    return /^[\x21-\x39\x3b-\x7e]{2,}:[\x21-\x7e]{2,}$/.test(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return false;
  }
}

function isHexOrNumber(text: string): boolean {
  return text.length > 20 && (LONG_NUMBER.test(text) || isHex(LONG_HEX.exec(text)?.[0] ?? ''));
}

/** A person’s address is theirs. */
function isEmail(text: string): boolean {
  if (!text.includes('@')) return false;
  const ending = EMAIL.exec(text)?.[1];
  return ending !== undefined && !FILE_ENDING.test(ending);
}

/** Letters and digits as no word, name or number has them: read once, from left to right. */
export function looksRandom(text: string, least: number): boolean {
  if (text.length < Math.max(least, STRETCH)) return false;
  const odd = new Uint8Array(STRETCH);
  const even = new Float32Array(STRETCH);
  let [oddSum, evenSum, count, random] = [0, 0, 0, false];
  for (let start = 0; start < text.length; ) {
    if (kindAt(text, start) === OTHER) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < text.length && kindAt(text, end) !== OTHER) end += 1;
    for (let index = start; index < end; index += 1) {
      const place = count % STRETCH;
      oddSum -= odd[place] ?? 0;
      evenSum -= even[place] ?? 0;
      const weight = index === start || end - start <= SHORT_PIECE ? 0 : pairAt(text, index);
      odd[place] = weight < 0 ? 1 : 0;
      even[place] = Math.max(weight, 0);
      oddSum += odd[place] ?? 0;
      evenSum += even[place] ?? 0;
      count += 1;
      random ||= oddSum >= LEAST_ODD && oddSum >= (oddSum + evenSum) * ODD_SHARE && count >= STRETCH;
    }
    random ||= end - start >= Math.max(least, STRETCH) && isHex(text.slice(start, end));
    start = end;
  }
  return random && count >= least;
}

/** As hashes are, and neither numbers nor words. */
function isHex(piece: string): boolean {
  return /^[0-9a-f]+$/i.test(piece) && /\d.*\d/.test(piece) && /[a-f]/i.test(piece);
}

const OTHER = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

/** The pair that ends here: below 0 odd, above 0 as in words; 0 says nothing. */
function pairAt(text: string, index: number): number {
  const [before, current] = [kindAt(text, index - 1), kindAt(text, index)];
  if (before === DIGIT && current === DIGIT) return DIGITS_WEIGHT;
  if (text.charCodeAt(index - 1) === text.charCodeAt(index)) return 0;
  if (before === DIGIT || current === DIGIT) return -1;
  // A new word of camelCase, if the one before it is one.
  if (before === LOWER && current === UPPER) return index > 1 && kindAt(text, index - 2) === UPPER ? -1 : 0;
  return LIKELY[((text.charCodeAt(index - 1) | 32) - 97) * 26 + (text.charCodeAt(index) | 32) - 97] === 1 ? 1 : -1;
}

/** One mark for one value, so that two different ones stay two; nothing else can be told from it. */
export function redactionMark(value: string): string {
  // Only of what nobody can guess by trying: sixteen bits would give away a short word.
  if (!looksRandom(value, 20) && !isHexOrNumber(value) && !UUID.test(value)) return PART_NOT_KEPT;
  return `${PART_NOT_KEPT.slice(0, -1)}-${digest(value)}~`;
}

/** FNV-1a, folded to four hexadecimal digits. */
export function digest(value: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < value.length; index += 1) hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}

/**
 * Percent signs read as often as they were written, so that no spelling hides a value. What is no UTF-8 stays as it is.
 */
export function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS && now.includes('%'); round += 1) {
    const next = decodedOnce(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

export function decodedOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun);
}

const MOST_ROUNDS = 5;

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
