// Values of secrets never get past this file: they are replaced when an event is taken in, before anything is kept.
import type { Header, HeaderList } from '../engine/fetch/model.ts';

export const REDACTED = '[redacted]';

const SECRET_HEADERS = new Set(
  `authorization proxy-authorization cookie cookie2 set-cookie set-cookie2 x-api-key api-key apikey x-auth-token
   x-access-token x-csrf-token x-xsrf-token x-amz-security-token x-goog-iap-jwt-assertion cf-access-jwt-assertion
   x-vercel-protection-bypass x-functions-key ocp-apim-subscription-key private-token x-gitlab-token
   x-goog-api-key x-session-token x-id-token x-refresh-token sec-websocket-protocol`.split(/\s+/),
);
const SECRET_NAME =
  /(^|[-_.])(token|secret|passw(or)?d|pwd|session(id)?|signature|sig|credential|api[-_]?key|auth|jwt|code)$/i;
const SECRET_PARAM =
  /^(.*[-_.])?(access_?token|id_?token|refresh_?token|token|api_?key|apikey|secret|passw(or)?d|pwd|session_?id|signature|credential|authorization|jwt|assertion|samlresponse)$/i;
/** Azure names in one why it refused. */
const ERROR_CODE = /[-_](error|status)[-_]code$/i;
/** Words that also have harmless meanings (`code=404`): secret when the value is long enough to be one. */
const MAYBE_SECRET_PARAM = /^(.*[-_.])?(key|code|state|nonce|pass|auth|sid|sig|session)$/i;
const SECRET_LENGTH = 12;
// A JSON Web Token shows its own face wherever it stands.
const JWT = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

/** Longest value kept of a header that plays no part in CORS; the cut is said in the value itself. */
const LONGEST = 2048;
const CUT = /… \(\d+ more characters not kept\)$/;
const MARK_LENGTH = 50;
const WHOLE = /^(access-control-|origin$|location$|vary$|timing-allow-origin$|cross-origin-)/;

export function redactHeaders(list: HeaderList): HeaderList {
  return list.map(redactHeader);
}

function redactHeader([name, value]: Header): Header {
  const lower = name.toLowerCase();
  if (lower === 'set-cookie') return [name, redactSetCookie(value)];
  if (lower === 'cookie') return [name, redactCookie(value)];
  if (lower === 'authorization' || lower === 'proxy-authorization') return [name, redactScheme(value)];
  if (SECRET_HEADERS.has(lower)) return [name, REDACTED];
  if (lower.startsWith('access-control-') || lower === 'vary' || lower === 'origin') return [name, value];
  if (lower.startsWith('x-') && SECRET_NAME.test(lower) && !ERROR_CODE.test(lower)) return [name, REDACTED];
  if (lower === 'location' || lower === 'referer' || lower === 'content-location' || lower === 'link') {
    return [name, redactUrlText(value)];
  }
  return [name, cut(lower, value.replace(JWT, REDACTED))];
}

function cut(lower: string, value: string): string {
  if (value.length <= LONGEST || WHOLE.test(lower)) return value;
  // Cut before: our own export, read again.
  if (value.length <= LONGEST + MARK_LENGTH && CUT.test(value)) return value;
  return `${value.slice(0, LONGEST)}… (${value.length - LONGEST} more characters not kept)`;
}

/** `Bearer …`, `Basic …`: the scheme is evidence, the rest is secret. */
function redactScheme(value: string): string {
  const scheme = /^[A-Za-z][\w-]*(?=\s)/.exec(value)?.[0];
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`;
}

/** Cookie names and attributes are evidence (SameSite, Secure), values are not. */
function redactSetCookie(line: string): string {
  return line
    .split('\n')
    .map((cookie) => {
      const [pair = '', ...attributes] = cookie.split(';');
      return [redactPair(pair), ...attributes].join(';');
    })
    .join('\n');
}

function redactCookie(line: string): string {
  return line.split(';').map(redactPair).join(';');
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=');
  return equals < 0 ? REDACTED : `${pair.slice(0, equals)}=${REDACTED}`;
}

// As URL parsers read it: the scheme may be left out, slashes may be backslashes and any number of them, and the last @
// of the authority counts.
const USERINFO = /^(\s*(?:(?:https?|wss?|ftp):[/\\]*|(?:[a-z][a-z0-9+.-]*:)?[/\\]{2,}))([^/\\?#]*)@/i;

/**
 * Replaces user info, and the values of parameters that carry tokens, in the query and the fragment. Works on text, so
 * that a broken URL keeps all its other characters.
 */
export function redactUrlText(url: string): string {
  const start = url.search(/[?#]/);
  const head = start < 0 ? url : url.slice(0, start);
  const tail = start < 0 ? '' : url.slice(start);
  // User name and password each stay recognisable as present: a redirect with them is refused for that alone.
  const safeHead = head.replace(USERINFO, (_all, scheme: string, info: string) =>
    info === '' ? `${scheme}@` : `${scheme}${info.includes(':') ? 'redacted:redacted' : 'redacted'}@`,
  );
  return `${safeHead}${tail.replace(/([?&#;])([^=&#;]+)=([^&#;]*)/g, redactParam)}`.replace(JWT, 'redacted');
}

function redactParam(all: string, separator: string, name: string, value: string): string {
  const secret = SECRET_PARAM.test(name) || (value.length >= SECRET_LENGTH && MAYBE_SECRET_PARAM.test(name));
  return value !== '' && secret ? `${separator}${name}=redacted` : all;
}
