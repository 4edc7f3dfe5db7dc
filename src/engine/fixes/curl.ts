// The same two requests the browser made, to run in a terminal. curl enforces nothing: it shows what the server sends.
import type { Call } from '../calls/call.ts';
import type { HeaderList } from '../fetch/model.ts';
import { posix, powershell } from './quote.ts';

export interface CurlPair {
  readonly posix: string;
  readonly powershell: string;
}

// What curl writes itself, or what only a browser means.
const LEFT_OUT =
  /^(host|connection|content-length|accept-encoding|user-agent|cookie|upgrade-insecure-requests|priority|sec-.*|proxy-.*)$/i;

export function curlPair(call: Call): CurlPair {
  const hop = call.hops[0];
  if (hop === undefined) return { posix: '', powershell: '' };
  const { preflight, request } = hop;
  const requests: { title: string; method: string; url: string; headers: HeaderList }[] = [];
  if (preflight !== null) {
    requests.push({
      title: 'preflight',
      method: 'OPTIONS',
      url: preflight.url,
      headers: preflight.requestHeaders ?? [],
    });
  }
  const origin = (preflight?.requestHeaders ?? []).filter(([name]) => name.toLowerCase() === 'origin');
  requests.push({
    title: 'request',
    method: request.method,
    url: request.url,
    headers: request.requestHeaders ?? origin,
  });
  return {
    posix: requests.map((each) => command('curl', posix, each)).join('\n\n'),
    // In PowerShell `curl` is another program's alias.
    powershell: requests.map((each) => command('curl.exe', powershell, each)).join('\n\n'),
  };
}

function command(
  curl: string,
  quote: (value: string) => string,
  { title, method, url, headers }: { title: string; method: string; url: string; headers: HeaderList },
): string {
  const words = [curl, '-i', '--globoff', '--path-as-is', '-X', quote(method), '--url', quote(url)];
  for (const [name, value] of headers) if (!LEFT_OUT.test(name)) words.push('-H', quote(`${name}: ${value}`));
  return `# ${title}\n${words.join(' ')}`;
}
