// URLs, and texts with URLs in them, without what may be a secret. Works on text, so that a broken URL keeps all its other
// characters; and in one way for every spelling, as redirects and calls are matched by what is left.
import { isMark, PART_NOT_KEPT } from './marks.ts';
import { isHarmless, isPlainWord, type NameKind, nameKind, wordsOf } from './secret-name.ts';
import { decoded, decodedOnce, hasToken, looksRandom, redactionMark, type Where } from './token-shape.ts';

/** URLs in parameters of URLs are looked into so many times; what is nested deeper is not kept. */
const DEEPEST = 5;

const IN_PATH: Where = { least: 20, ids: true };
const IN_VALUE: Where = { least: 16, ids: false };
const IN_ID: Where = { least: 16, ids: true };

// As URL parsers read it: the scheme may be left out, slashes may be backslashes and any number of them, and the last @
// of the authority counts.
const AUTHORITY = /^(\s*(?:(?:https?|wss?|ftp):[/\\]*|(?:[a-z][a-z0-9+.-]*:)?[/\\]{2,}))([^/\\?#]*)/i;
const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/i;

/** Replaces user info, and what may be a secret in path, query and fragment. */
export function redactUrl(url: string, depth = 0): string {
  // URL parsers leave them out, wherever they stand.
  const text = /[\t\n\r]/.test(url) ? url.replace(/[\t\n\r]+/g, '') : url;
  if (depth > DEEPEST) return PART_NOT_KEPT;
  const start = AUTHORITY.exec(text);
  if (start === null) return redactOpaque(text, depth);
  const [all, scheme = '', authority = ''] = start;
  return scheme + withoutUserinfo(authority) + redactRest(text.slice(all.length), depth);
}

/** User name and password each stay recognisable as present: a redirect with them is refused for that alone. */
function withoutUserinfo(authority: string): string {
  const userinfoEnd = authority.lastIndexOf('@');
  if (userinfoEnd < 0) return authority;
  const info = authority.slice(0, userinfoEnd);
  const mark = info.includes(':') ? `${PART_NOT_KEPT}:${PART_NOT_KEPT}` : PART_NOT_KEPT;
  return `${info === '' ? '' : mark}${authority.slice(userinfoEnd)}`;
}

/** Without an authority: a path, or a scheme of its own. */
function redactOpaque(text: string, depth: number): string {
  const [all, scheme] = SCHEME.exec(text) ?? [];
  if (all === undefined || scheme === undefined) return redactRest(text, depth);
  const rest = text.slice(all.length);
  switch (scheme.toLowerCase()) {
    case 'data': {
      const comma = rest.indexOf(',');
      const data = comma < 0 ? '' : rest.slice(comma + 1);
      return `${all}${redactText(comma < 0 ? rest : rest.slice(0, comma + 1), depth + 1)}${data === '' ? '' : PART_NOT_KEPT}`;
    }
    case 'javascript':
      return rest === '' ? all : all + PART_NOT_KEPT;
    default:
      return all + redactUrl(rest, depth + 1);
  }
}

function redactRest(rest: string, depth: number): string {
  const hash = rest.indexOf('#');
  const before = hash < 0 ? rest : rest.slice(0, hash);
  const fragment = hash < 0 ? '' : `#${redactFragment(rest.slice(hash + 1), depth)}`;
  const mark = before.indexOf('?');
  if (mark < 0) return redactPath(before, depth) + fragment;
  return `${redactPath(before.slice(0, mark), depth)}?${redactQuery(before.slice(mark + 1), depth)}${fragment}`;
}

/** `#access_token=…`, `#/route?token=…`, `#/reset/…`, `#heading` */
function redactFragment(text: string, depth: number): string {
  const mark = text.indexOf('?');
  if (mark >= 0) {
    const [path, query] = [text.slice(0, mark), text.slice(mark + 1)];
    return `${redactFragment(path, depth)}?${redactQuery(query, depth)}`;
  }
  return /[=&]/.test(text) ? redactQuery(text, depth) : redactPath(text, depth);
}

/** What follows it in a path is given to one person: `/reset/…`, `/invite/…`. */
const HANDED_OUT = new Set(
  `reset invite invites invitation invitations magic magiclink verify verification confirm confirmation activate activation
   token tokens otp unlock recover recovery recoveries secret session sessions unsubscribe forgot passwordreset
   resetpassword jwt apikey sessionid accesstoken refreshtoken authtoken optin tok share shares shared joins`.split(
    /\s+/,
  ),
);
const BESIDE = new Set(
  `password email e mail link account code access refresh user api auth login new my phone registration signup register the
   key keys id magic by with team org member signin opt in out set`.split(/\s+/),
);
/** Routes that stand behind such a word. */
const ROUTES = new Set(
  `email emails mail phone password new list accept decline confirm send resend request requests link links status check
   callback code codes sms users user me all create refresh revoke introspect validate verify login logout signin signup
   register registration success error failed failure done complete bulk index html htm php json account accounts start
   begin end finish init setup set update delete search settings config current active count api auth oauth token tokens
   reset invite magic session sessions domain domains device devices webhook v
   v1 replay events batch info details available expired pending export import sign in up and or for to the with your my
   join team teams org orgs group groups project projects workspace link file files folder folders doc docs note notes
   instructions form page exchange challenge options otp mfa totp key keys public`.split(/\s+/),
);

function redactPath(path: string, depth: number): string {
  if (path.length < 2) return path;
  const segments = path.split(/([/\\])/);
  let armed: 'one' | 'many' | null = null;
  let [before, beforeThat] = ['', ''];
  return segments
    .map((segment, index) => {
      if (index % 2 === 1) return segment;
      const safe = redactSegment(segment, { armed, before, beforeThat, depth });
      if (segment !== '') {
        const plain = decoded(segment.replace(/;[\s\S]*$/, ''));
        armed = handsOut(plain) ?? (armed !== null && isRoute(plain) ? armed : null);
      }
      [beforeThat, before] = [before, segment];
      return safe;
    })
    .join('');
}

function handsOut(segment: string): 'one' | 'many' | null {
  if (segment.length > 40) return null;
  const words = wordsOf(segment);
  const match = words.find((word) => HANDED_OUT.has(word));
  if (match === undefined || !words.every((word) => HANDED_OUT.has(word) || BESIDE.has(word))) return null;
  return match.endsWith('s') ? 'many' : 'one';
}

function isRoute(segment: string): boolean {
  if (/^v\d{1,2}$/.test(segment)) return true;
  return segment.length <= 40 && !/\d/.test(segment) && wordsOf(segment).every((word) => ROUTES.has(word));
}

interface Place {
  readonly armed: 'one' | 'many' | null;
  readonly before: string;
  readonly beforeThat: string;
  readonly depth: number;
}

function redactSegment(segment: string, place: Place): string {
  if (segment === '' || isMark(segment)) return segment;
  const semicolon = segment.indexOf(';');
  if (semicolon >= 0) {
    // Matrix parameters: `;jsessionid=…`
    const parameters = segment.slice(semicolon + 1).split(';');
    const safe = parameters.map((each) => redactParameter(each, place.depth)).join(';');
    return `${redactSegment(segment.slice(0, semicolon), place)};${safe}`;
  }
  const plain = decoded(segment);
  if (place.armed !== null && !isRoute(plain) && !(place.armed === 'many' && /^\d{1,20}$/.test(plain))) {
    return redactionMark(plain);
  }
  // A whole URL behind a proxy’s path: `/proxy/https://user:pass@host/`
  if (place.before === '' && /^[a-z][a-z0-9+.-]*:$/i.test(place.beforeThat)) return withoutUserinfo(segment);
  if (/^(?:static|data)$/.test(place.before) && place.beforeThat === '_next') return segment;
  if (!segment.includes('=') && plain !== segment && /[/?&=:{]/.test(plain)) {
    const text = unwrapped(segment);
    const safe = redactNested(text, IN_PATH, place.depth + 1);
    return safe === text ? segment : encodeURIComponent(safe.toWellFormed());
  }
  if (segment.includes('='))
    return segment
      .split(/([,&!])/)
      .map((each) => redactParameter(each, place.depth))
      .join('');
  const asset = ASSET.exec(plain);
  if (asset !== null && isAssetName(plain.slice(0, asset.index))) return segment;
  return redactWord(segment, plain, IN_PATH);
}

const ASSET =
  /\.(?:m?js|css|map|woff2?|ttf|otf|eot|png|jpe?g|gif|svg|webp|avif|ico|wasm|mp[34]|webm|m3u8|ts|m4s|pbf|mvt|txt|xml|html?)(?:\.(?:map|gz|br))?$/i;
const LONGEST_HASH = 20;

/** Build tools write a short hash into the name of a file. */
function isAssetName(name: string): boolean {
  if (hasToken(name, { least: Number.POSITIVE_INFINITY, ids: true })) return false;
  let random = 0;
  for (const piece of name.split(/[.\-_]/)) if (/\d/.test(piece) || looksRandom(piece, 16)) random += piece.length;
  return random <= LONGEST_HASH;
}

function redactQuery(query: string, depth: number): string {
  return query
    .split(/([&;])/)
    .map((each, index) => (index % 2 === 1 ? each : redactParameter(each, depth)))
    .join('');
}

function redactParameter(text: string, depth: number): string {
  const equals = text.indexOf('=');
  if (text === '') return text;
  if (equals < 0) return redactValue(text, 'plain', depth);
  const name = text.slice(0, equals);
  const value = text.slice(equals + 1);
  const plainName = decoded(name.replaceAll('+', ' '));
  const safeName = name.length < 12 ? name : redactWord(name, plainName, IN_VALUE);
  return `${safeName}=${redactValue(value, nameKind(plainName), depth)}`;
}

/** A value as it stands in a query: still encoded. */
function redactValue(value: string, kind: NameKind, depth: number): string {
  if (value === '' || isMark(value)) return value;
  const plain = decoded(value.replaceAll('+', ' '));
  if (isHarmless(plain)) return value;
  if (kind === 'secret' || (kind === 'maybe' && !isPlainWord(plain))) return PART_NOT_KEPT;
  if (plain.length < 4) return value;
  const where = kind === 'id' ? IN_ID : IN_VALUE;
  // A plus sign may also be one: base64 has it.
  if (value.includes('+')) {
    const joined = decoded(value);
    if (hasToken(joined, where) && !joined.includes('://')) return redactionMark(joined);
  }
  const text = unwrapped(value.replaceAll('+', ' '));
  const safe = redactNested(text, where, depth + 1);
  return safe === text ? value : encoded(safe);
}

/** Decoded until it shows what it is: a URL or a query has encoded parts of its own. */
function unwrapped(value: string): string {
  let text = value;
  for (let round = 0; round < 5 && text.includes('%') && !isStructured(text); round += 1) {
    const next = decodedOnce(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

function isStructured(text: string): boolean {
  return /^\s*[{["]|:\/\/|^\//.test(text) || hasQuery(text, '?') || /^[^\s=&]+=[^=&]/.test(text);
}

function encoded(text: string): string {
  const all = encodeURIComponent(text.toWellFormed());
  // In JSON they would end a word of the text that the URL stands in.
  return /^\s*[{["]/.test(text) ? all : all.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** What a parameter may hold: JSON, a URL, a query, words. */
function redactNested(text: string, where: Where, depth: number): string {
  if (depth > DEEPEST) return /[:/?=&{[]/.test(text) ? PART_NOT_KEPT : redactWords(text, where, depth);
  if (/^\s*[{["]/.test(text)) {
    const safe = redactJson(text, where, depth);
    if (safe !== null) return safe;
  }
  if (/^(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}|^[/\\][\w%]|^data:/i.test(text) && !/\s/.test(text)) {
    // Base64 may begin with a slash too; a path has words.
    const isPath = /[?#:.]/.test(text) || /(?:^|[/\\])[a-z]{3,}(?:[-_][a-z]+)*(?:[/\\]|$)/.test(text);
    return !isPath && hasToken(text, { ...where, least: 20 }) ? redactionMark(text) : redactUrl(text, depth);
  }
  if ((hasQuery(text, '?') || /^[^\s=&]+=[^=&]/.test(text)) && !/\s/.test(text)) return redactRest(text, depth);
  return redactWords(text, where, depth);
}

function hasQuery(text: string, sign: '?' | '&'): boolean {
  const start = text.indexOf(sign);
  return start >= 0 && text.includes('=', start);
}

const LONGEST_JSON = 100_000;

/** null: it is none. */
function redactJson(text: string, where: Where, depth: number): string | null {
  if (text.length > LONGEST_JSON) return PART_NOT_KEPT;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const state = { changed: false, left: 10_000 };
  const safe = redactJsonValue(value, 'plain', { where, depth: depth + 1, state });
  return state.changed ? JSON.stringify(safe) : text;
}

interface JsonContext {
  readonly where: Where;
  readonly depth: number;
  readonly state: { changed: boolean; left: number };
}

function redactJsonValue(value: unknown, kind: NameKind, context: JsonContext): unknown {
  const { depth, state } = context;
  state.left -= 1;
  if (typeof value === 'object' && value !== null) {
    if (depth > 40 || state.left < 0) return changed(state);
    const inner = { ...context, depth: depth + 1 };
    if (Array.isArray(value)) return value.map((each) => redactJsonValue(each, kind, inner));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const safeKey = redactWord(key, key, IN_VALUE);
        if (safeKey !== key) state.changed = true;
        const keyKind = nameKind(key);
        return [safeKey, redactJsonValue(each, keyKind === 'plain' ? kind : keyKind, inner)];
      }),
    );
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (isHarmless(text) || isMark(text)) return value;
  if (kind === 'secret' || (kind === 'maybe' && !isPlainWord(text))) return changed(state);
  const plain = decoded(text);
  const safe = redactNested(plain, kind === 'id' ? IN_ID : context.where, Math.min(depth, DEEPEST));
  if (safe === plain) return value;
  state.changed = true;
  return safe;
}

function changed(state: { changed: boolean }): string {
  state.changed = true;
  return PART_NOT_KEPT;
}

const WORD = /[^\s"'`<>(){}|,;]+/g;
/** The next word is one, whatever it looks like. */
const BEFORE_SECRET = /^(?:bearer|basic|digest|negotiate|dpop)$/i;

/** To the next space, and to the quote before it: what is in it may have quotes of its own. */
const DATA = /\bdata:[\w/+.;=-]{0,200},\S+?(?=['"]?(?:\s|$))/g;

/** Any text from outside: every word of it that may be a secret is replaced. */
export function redactText(text: string, depth = 0): string {
  const safe = text.includes('data:') ? text.replace(DATA, (url) => redactUrl(url)) : text;
  return redactWords(safe, IN_VALUE, depth);
}

function redactWords(text: string, where: Where, depth: number): string {
  let before = '';
  const safe = /["'][ ]*:/.test(text) ? text.replace(JSON_PAIR, redactJsonPair) : text;
  return safe.replace(WORD, (all) => {
    const announced = before;
    before = all;
    // The end of a sentence is no part of the word.
    const end = /[:.!?]$/.test(all) ? all.length - 1 : all.length;
    const word = all.slice(0, end);
    if (isMark(word) || word.length < 3) return all;
    if (announced !== '' && isAnnounced(announced, word)) return PART_NOT_KEPT + all.slice(end);
    return redactOneWord(word, where, depth) + all.slice(end);
  });
}

/** In JSON that was cut off, or stands in the middle of a text. */
const JSON_PAIR = /(["'])([\w.$[\]-]{1,60})(\1 {0,9}: {0,9}["']?)([^"',}\s]+)/g;

function redactJsonPair(all: string, open: string, name: string, between: string, value: string): string {
  if (nameKind(name) !== 'secret' || isHarmless(value) || value.startsWith('~not-kept')) return all;
  return open + name + between + PART_NOT_KEPT;
}

/** `Bearer …`, `password: …` */
function isAnnounced(before: string, word: string): boolean {
  if (BEFORE_SECRET.test(before)) return word.length > 5 && !/^[a-z]+[.:]?$/.test(word) && word !== '[not';
  if (isHarmless(word) || !/^[\w.$[\]-]{1,40}[:=]$/.test(before) || BEFORE_SECRET.test(word)) return false;
  return nameKind(before.slice(0, -1)) === 'secret' && word !== '[not' && word !== 'kept]';
}

function redactOneWord(word: string, where: Where, depth: number): string {
  if (/^nonce-/i.test(word)) return `${word.slice(0, 6)}${word.length > 6 ? PART_NOT_KEPT : ''}`;
  if (/^[([]*[a-z][a-z0-9+.-]*:\/\/|^\/\//i.test(word)) {
    return depth > DEEPEST ? PART_NOT_KEPT : redactUrl(word, depth + 1);
  }
  if (
    (hasQuery(word, '?') || hasQuery(word, '&') || /^\/[\w%-]+\//.test(word)) &&
    depth <= DEEPEST &&
    !hasToken(word, { least: 40, ids: true })
  ) {
    return redactRest(word, depth + 1);
  }
  if (/^(?:mailto|blob|filesystem|view-source):/i.test(word) && depth <= DEEPEST) return redactUrl(word, depth + 1);
  const pair = /^([\w.$%[\]-]{1,64})([:=])(.+)$/s.exec(word);
  if (pair !== null) {
    const [, name = '', sign = '', value = ''] = pair;
    const kind = nameKind(decoded(name));
    if (kind === 'secret' && /\w/.test(value) && !isHarmless(value) && !isMark(value)) {
      return `${redactWord(name, decoded(name), where)}${sign}${PART_NOT_KEPT}`;
    }
  }
  return redactWord(word, decoded(word), where);
}

/** The piece that looks like a token goes; names before it and what is beside it stay. */
export function redactWord(word: string, plain: string, where: Where): string {
  if (word.includes('~not-kept')) {
    const parts = word.split(/(~not-kept(?:-[0-9a-f]{4})?~)/);
    if (parts.length > 1) {
      return parts.map((part) => (isMark(part) ? part : redactWord(part, decoded(part), where))).join('');
    }
  }
  if (!hasToken(plain, where)) return word;
  const pieces = word.split(/([:,=@!|])/);
  if (word !== plain || pieces.length === 1 || word.includes('@')) return redactPiece(word, plain);
  const safe = pieces.map((piece) => (hasToken(piece, where) ? redactPiece(piece, piece) : piece)).join('');
  // Spread over several pieces.
  return hasToken(safe.replace(/~not-kept(?:-[0-9a-f]{4})?~/g, ' '), where) ? redactionMark(plain) : safe;
}

/** `wordpress_logged_in_…`: the words in front are a name. */
function redactPiece(piece: string, plain: string): string {
  const [front] = /^(?:[A-Z]?[a-z]{1,12}[-_.])*/.exec(piece) ?? [''];
  if (piece !== plain || front === piece || front === '' || looksRandom(front, 16)) return redactionMark(plain);
  return front + redactionMark(piece.slice(front.length));
}
