// The same two requests the browser made, to run in a terminal. curl enforces nothing: it shows what the server sends.

import { has, isToken } from '../../fetch/header-list.ts';
import type { HeaderList } from '../../fetch/model.ts';
import { isSafelistedMethod } from '../../fetch/safelist.ts';
import type { Call, Exchange } from '../../network/call.ts';
import { isCutShort } from '../../network/limits.ts';
import { redactionMarks } from '../../text/redaction/marks.ts';
import { requestedHeaders } from '../policy/page-mistakes.ts';
import { curlConfig, posix, powershell } from '../quote.ts';

interface CurlPair {
  readonly posix: string;
  readonly powershell: string;
}

interface CurlRequest {
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  /** Written as they are, whatever else is left out. */
  readonly besides?: HeaderList;
}

const NOT_SEEN = '[not seen]';

// What curl writes itself, or what only a browser means.
const OMITTED =
  /^(host|connection|upgrade|content-length|accept-encoding|user-agent|upgrade-insecure-requests|priority|sec-.*|proxy-.*)$/i;

/** `hop`: the URL at fault, when redirects led there. */
export function curlPair(call: Call, hop = 0): CurlPair {
  const failingHop = call.hops[hop];
  if (failingHop === undefined) return { posix: '', powershell: '' };
  const { preflight, request } = failingHop;
  const requests: CurlRequest[] = [];
  const opening = call.type === 'websocket' ? handshake(call.initiator) : [];
  if (preflight !== null) {
    const headers = preflight.requestHeaders ?? [];
    requests.push({ title: 'preflight', method: 'OPTIONS', url: preflight.url, headers });
  }
  const acts = !isSafelistedMethod(request.method) || request.method === 'POST';
  requests.push({
    title: acts ? `request: the server really carries out this ${methodOf(request.method)}` : 'request',
    method: request.method,
    // curl's own ws: would wait for messages; the handshake is an ordinary request.
    url: opening.length > 0 ? request.url.replace(/^ws/, 'http') : request.url,
    headers: request.requestHeaders ?? (preflight === null ? [] : announced(preflight)),
    besides: opening.filter(([name]) => !has(request.requestHeaders, name) || OMITTED.test(name)),
  });
  return {
    posix: requests.map((each) => onOneLine('curl', posix, each)).join('\n\n'),
    // In PowerShell `curl` is another program's alias.
    powershell: requests.map(inPowerShell).join('\n\n'),
  };
}

/** https://www.rfc-editor.org/rfc/rfc6455#section-1.2: the key is its example. Chromium shows extensions no Origin here. */
function handshake(origin: string | null): HeaderList {
  return [
    ...(origin === null ? [] : [['Origin', origin] as const]),
    ['Connection', 'Upgrade'],
    ['Upgrade', 'websocket'],
    ['Sec-WebSocket-Version', '13'],
    ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
  ];
}

/** Chromium shows no headers of a request whose preflight failed; the preflight tells their names, not their values. */
function announced(preflight: Exchange): HeaderList {
  const origin = (preflight.requestHeaders ?? []).filter(([name]) => name.toLowerCase() === 'origin');
  return [...origin, ...requestedHeaders(preflight).map((name) => [name, NOT_SEEN] as const)];
}

/** A method is a token; what an imported file says may be anything. */
function methodOf(method: string): string {
  return isToken(method) ? method : 'GET';
}

function headersOf({ headers, besides = [] }: CurlRequest): HeaderList {
  return [...headers.filter(([name]) => isToken(name) && !OMITTED.test(name)), ...besides];
}

/** curl takes a header with nothing after the colon for a wish to leave it out; a semicolon sends it empty. */
function line([name, value]: HeaderList[number]): string {
  return value.trim() === '' ? `${name};` : `${name}: ${value}`;
}

function title(request: CurlRequest): string {
  const values = headersOf(request).map(([, value]) => value);
  const marks = [
    ...redactionMarks([request.url, ...values].join('\n')),
    ...(values.includes(NOT_SEEN) ? [NOT_SEEN] : []),
    ...(isCutShort(request.url) ? ['…'] : []),
  ];
  return `# ${request.title}${marks.length === 0 ? '' : `; put your own value where ${marks.join(' or ')} stands`}`;
}

function onOneLine(curl: string, quote: (value: string) => string, request: CurlRequest): string {
  // With -X HEAD curl would wait for a body that never comes.
  const method = request.method === 'HEAD' ? ['--head'] : ['-i', '-X', quote(methodOf(request.method))];
  const words = [curl, ...method, '--globoff', '--path-as-is', '--url', quote(request.url)];
  for (const header of headersOf(request)) words.push('-H', quote(line(header)));
  return `${title(request)}\n${words.join(' ')}`;
}

/**
 * PowerShell 5 and 7 hand double quotes and backslashes on to a program in different ways, so values with them go to
 * curl's standard input instead: every line of the here-string begins with a word of ours, so nothing can end it.
 */
function inPowerShell(request: CurlRequest): string {
  const values = [methodOf(request.method), request.url, ...headersOf(request).map(line)];
  if (!values.some((value) => /["\\]/.test(value))) return onOneLine('curl.exe', powershell, request);
  const options = [
    ...(request.method === 'HEAD' ? ['head'] : ['include', `request = ${curlConfig(methodOf(request.method))}`]),
    'globoff',
    'path-as-is',
    `url = ${curlConfig(request.url)}`,
    ...headersOf(request).map((header) => `header = ${curlConfig(line(header))}`),
  ];
  return `${title(request)}\n@'\n${options.join('\n')}\n'@ | curl.exe --config -`;
}
