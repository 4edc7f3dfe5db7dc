// Answers each case byte for byte as it says. Three ports on loopback make the four hosts, once for each transport.
import { readFileSync } from 'node:fs';
import { wav } from '../lab/healthy/files.ts';
import { type Certificate, makeCertificate } from '../support/browsers/certificate.ts';
import type { Answer, By, Case, Hop, Host, Line, Transport } from './case.ts';
import { isOpaque, type Job, jobOf, transportOf, transports } from './case.ts';
import { open, type Port, type Reply, type Request } from './transport.ts';

/** What went over the wire for one hop of a case. */
export interface Served {
  readonly n: number;
  readonly hop: number;
  readonly preflight: boolean;
  readonly url: string;
  readonly method: string;
  readonly requestHeaders: readonly Line[];
  readonly status: number;
  readonly responseHeaders: readonly Line[];
}

export interface OracleOptions {
  /** Told of each exchange of a case, in the order in which the requests came. */
  readonly served?: (exchange: Served) => void;
  /** Pages and messages of a browser that drives itself: HTML for a path with its query, null for none of its own. */
  readonly own?: (path: string) => string | null;
}

export interface OracleServer {
  readonly certificate: Certificate;
  /** The page that performs the case. */
  pageUrl(n: number): string;
  /** The case's first URL. */
  urlOf(n: number): string;
  jobOf(n: number): Job & { readonly status: number };
  close(): Promise<void>;
}

const SCRIPT = readFileSync(new URL('./page.js', import.meta.url), 'utf8');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Bodies that each kind of call can use, so that an error event means the browser's refusal. */
function bodyOf(by: By): readonly [type: string, body: Buffer] {
  switch (by) {
    case 'img':
    case 'preload-image':
    case 'mask':
    case 'shape':
      return ['image/png', PNG];
    case 'script':
    case 'module':
    case 'import':
    case 'modulepreload':
    case 'preload-script':
      return ['text/javascript', Buffer.from('0;')];
    case 'stylesheet':
      return ['text/css', Buffer.from('x {}')];
    case 'video':
    case 'audio':
      return ['audio/wav', wav(0.1)];
    case 'eventsource':
      return ['text/event-stream', Buffer.from('data: x\n\n')];
    case 'font':
    case 'preload-font':
      return ['font/woff2', Buffer.from('no font')];
    default:
      return ['text/plain', Buffer.from('ok')];
  }
}

/** Every URL is new: no HTTP cache and no preflight cache can mix two runs. */
export async function startOracleServer(cases: readonly Case[], options: OracleOptions = {}): Promise<OracleServer> {
  const run = Date.now().toString(36);
  const certificate = await makeCertificate();
  const ports: Port[] = [];

  async function hostsOf(transport: Transport): Promise<Readonly<Record<Host, string>>> {
    const listen = async (hostOf: (request: Request) => Host): Promise<number> => {
      const port = await open(transport, certificate, (request, reply) =>
        serve(transport, hostOf(request), request, reply),
      );
      ports.push(port);
      return port.port;
    };
    const page = await listen(() => 'page');
    const api = await listen(({ headers }) => (headers.get('host')?.startsWith('localhost') ? 'same' : 'cross'));
    const third = await listen(() => 'third');
    const scheme = schemeOf(transport);
    return {
      page: `${scheme}://localhost:${page}`,
      same: `${scheme}://localhost:${api}`,
      cross: `${scheme}://127.0.0.1:${api}`,
      third: `${scheme}://127.0.0.1:${third}`,
    };
  }
  const origins = new Map<Transport, Readonly<Record<Host, string>>>();
  for (const transport of transports) origins.set(transport, await hostsOf(transport));
  const originsOf = (transport: Transport): Readonly<Record<Host, string>> => {
    const found = origins.get(transport);
    if (found === undefined) throw new Error(`no hosts for ${transport}`);
    return found;
  };

  const transportFor = (n: number): Transport => (cases[n] === undefined ? 'http' : transportOf(cases[n]));
  const hostsFor = (n: number): Readonly<Record<Host, string>> => originsOf(transportFor(n));
  const hopUrl = (n: number, hop: number): string =>
    `${hostsFor(n)[cases[n]?.hops[hop]?.to ?? 'page']}/c/${n}/${hop}?run=${run}`;

  function fill(text: string, n: number, hop: number, request: Request): string {
    const test = cases[n];
    const hosts = hostsFor(n);
    const asker = test !== undefined && isOpaque(test) ? 'null' : hosts[test?.from === 'foreign' ? 'third' : 'page'];
    const next = new URL(hopUrl(n, hop + 1));
    const values: Readonly<Record<string, string>> = {
      ...hosts,
      origin: asker,
      ORIGIN: asker.toUpperCase(),
      sent: request.headers.get('origin') ?? '',
      port: new URL(hosts.page).port,
      scheme: schemeOf(transportFor(n)),
      n: String(n),
      next: next.href,
      path: next.pathname + next.search,
      host: next.host + next.pathname + next.search,
    };
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  const preflighted = new Set<string>();
  function answerTo(n: number, hop: number, { preflight, again, answer }: Hop): Answer {
    const first = !preflighted.has(`${n}/${hop}`);
    preflighted.add(`${n}/${hop}`);
    return (first ? preflight : (again ?? preflight)) ?? answer;
  }

  function serve(transport: Transport, host: Host, request: Request, reply: Reply): void {
    const match = /^\/c\/(\d+)\/(\d+)/.exec(request.url);
    const n = Number(match?.[1]);
    const hop = Number(match?.[2]);
    const step = match === null ? undefined : cases[n]?.hops[hop];
    if (step === undefined) {
      serveOwn(transport, host, request.url, reply);
      return;
    }
    const preflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
    const { status, headers } = preflight ? answerTo(n, hop, step) : step.answer;
    const [type, body] = bodyOf(cases[n]?.by ?? 'fetch');
    const filled = headers.map(([name, value]): Line => [name, fill(value, n, hop, request)]);
    options.served?.({
      n,
      hop,
      preflight,
      url: hopUrl(n, hop),
      method: request.method,
      requestHeaders: [...request.headers],
      status,
      responseHeaders: [...filled, ['Content-Type', type]],
    });
    const bodyless = status === 204 || status === 304 || request.method === 'HEAD';
    reply({ status, headers: [...filled, ['Content-Type', type]] }, bodyless ? Buffer.alloc(0) : body);
  }

  function serveOwn(transport: Transport, host: Host, path: string, reply: Reply): void {
    const html: Answer = { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']] };
    const icon = '<!doctype html><link rel="icon" href="data:,"><body>';
    const own = host === 'page' ? (options.own?.(path) ?? null) : null;
    if ((path === '/run' || own !== null) && host === 'page') {
      const set = `window.foreignOrigin = ${JSON.stringify(originsOf(transport).third)};`;
      reply(html, Buffer.from(`${icon}<script>${set}\n${SCRIPT.replaceAll('</', '<\\/')}</script>${own ?? ''}`));
    } else if (path === '/frame') {
      const run = 'document.currentScript.remove(); (0, eval)(remote);';
      reply(html, Buffer.from(`${icon}<script>${SCRIPT.replaceAll('</', '<\\/')}\n${run}</script>`));
    } else if (path === '/worker.js') {
      const run = '(0, eval)(remote);';
      reply({ status: 200, headers: [['Content-Type', 'text/javascript']] }, Buffer.from(`${SCRIPT}\n${run}`));
    } else {
      reply({ ...html, status: 404 }, Buffer.from('not found'));
    }
  }

  return {
    certificate,
    pageUrl: (n) => `${hostsFor(n).page}/run`,
    urlOf: (n) => hopUrl(n, 0),
    jobOf: (n) => {
      const test = cases[n];
      if (test === undefined) throw new Error(`no case ${n}`);
      return { ...jobOf(test, n, hopUrl(n, 0)), status: lastStatus(test) };
    },
    close: async () => {
      await Promise.all(ports.map((port) => port.close()));
    },
  };
}

function schemeOf(transport: Transport): string {
  return transport === 'http' ? 'http' : 'https';
}

/** Of the answer that ends the case: one with an empty Location may be it, and is no success to an element either way. */
function lastStatus({ hops }: Case): number {
  const stuck = hops.find(({ answer }) => answer.headers.some(([name, value]) => name === 'Location' && value === ''));
  return (stuck ?? hops.at(-1))?.answer.status ?? 200;
}
