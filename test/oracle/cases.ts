// The generator: each family leaves all but a few dimensions at a value that passes, so that a fault is reached and not
// hidden behind another. Every value of every dimension comes up once before any is drawn at random.
import type { Answer, Before, By, Case, From, Hop, Host, Line } from './case.ts';
import { transports } from './case.ts';
import * as d from './dimensions.ts';

/** mulberry32: small, and the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives every item once, in an order of the seed, and then again: cover first, then sample. */
type Deck<T> = () => T;

interface Draw {
  readonly next: () => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly deck: <T>(items: readonly T[]) => Deck<T>;
  /** Values of decks that have not come up yet. */
  readonly uncovered: () => number;
  readonly chance: (share: number) => boolean;
}

function drawing(seed: number): Draw {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  // One deck a dimension, whichever family draws from it.
  const decks = new Map<readonly unknown[], { left: unknown[]; first: boolean }>();
  const deck = <T>(items: readonly T[]): Deck<T> => {
    const pile = decks.get(items) ?? { left: [...items], first: true };
    decks.set(items, pile);
    return () => {
      if (pile.left.length === 0) Object.assign(pile, { left: [...items], first: false });
      return pile.left.splice(Math.floor(next() * pile.left.length), 1)[0] as T;
    };
  };
  const uncovered = () => [...decks.values()].reduce((sum, { left, first }) => sum + (first ? left.length : 0), 0);
  return { next, pick, deck, uncovered, chance: (share) => next() < share };
}

const CREDENTIALS = [undefined, 'include', 'omit', 'same-origin'] as const;
type Credentials = (typeof CREDENTIALS)[number];

/** An answer that lets the call pass, whatever its credentials. */
const pass: readonly Line[] = [
  [d.ACAO, '{sent}'],
  [d.ACAC, 'true'],
];

const NORMALISED = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

/** As it goes over the wire: https://fetch.spec.whatwg.org/#concept-method-normalize */
function normalised(method: string): string {
  return NORMALISED.has(method.toUpperCase()) ? method.toUpperCase() : method;
}

/** Puts the request's own method and header names into an answer's form. */
function filled(lines: readonly Line[], method: string, headers: readonly Line[]): readonly Line[] {
  const names = headers.map(([name]) => name.toLowerCase());
  const wire = normalised(method);
  const texts: Readonly<Record<string, string>> = {
    method: wire,
    METHOD: wire.toUpperCase(),
    lower: wire.toLowerCase(),
    names: names.join(', ') || 'x-none',
    NAMES: names.join(', ').toUpperCase() || 'X-NONE',
    first: names[0] ?? 'x-none',
  };
  return lines.map(([name, value]) => [name, value.replace(/\{(\w+)\}/g, (whole, key: string) => texts[key] ?? whole)]);
}

function askable(method: string): string | undefined {
  return method === 'GET' ? undefined : method;
}

const TARGETS: readonly Host[] = ['cross', 'same'];

interface Parts {
  readonly by: By;
  readonly from: From;
  readonly credentials: Credentials;
}

function caller({ by, from, credentials }: Parts): Pick<Case, 'by' | 'from' | 'credentials'> {
  return { by, ...(from === 'page' ? {} : { from }), ...(credentials === undefined ? {} : { credentials }) };
}

/** What fetch() and XHR differ in is small: mostly fetch. */
function scripted(draw: Draw): By {
  return draw.pick<By>(['fetch', 'fetch', 'fetch', 'fetch', 'xhr', 'xhr', 'keepalive']);
}

/** Only a call from the page itself shows its credentials in every browser; the others are tried too. */
function somewhere(draw: Draw, by: By): From {
  if (by !== 'fetch' && by !== 'xhr') return 'page';
  return draw.chance(0.75) ? 'page' : draw.pick(d.frames);
}

/** A simple call: the response's headers decide. */
function responses(draw: Draw): () => Case {
  const origins = draw.deck(d.allowOrigins);
  const allowed = draw.deck(d.allowCredentials);
  const statuses = draw.deck(d.statuses);
  return () => {
    const by = scripted(draw);
    const varied = draw.next();
    const credentials = varied > 0.6 ? 'include' : draw.pick(CREDENTIALS);
    const lines =
      varied < 0.6
        ? [...origins(), ...(draw.chance(0.5) ? pass.slice(1) : [])]
        : varied < 0.85
          ? [...pass.slice(0, 1), ...allowed()]
          : [...origins(), ...allowed()];
    const status = draw.chance(0.7) ? 200 : statuses();
    const method = draw.pick(['GET', 'GET', 'POST', 'HEAD']);
    return {
      ...caller({ by, from: somewhere(draw, by), credentials }),
      ...(method === 'GET' ? {} : { method }),
      hops: [{ to: draw.pick(TARGETS), answer: { status, headers: lines } }],
    };
  };
}

/** A preflighted call: one or two things about the preflight's answer are drawn, the rest lets it pass. */
function preflights(draw: Draw): () => Case {
  const methods = draw.deck(d.methods);
  const sets = draw.deck(d.headerSets);
  const origins = draw.deck(d.allowOrigins);
  const credentialsLines = draw.deck(d.allowCredentials);
  const allowMethods = draw.deck(d.allowMethods);
  const allowHeaders = draw.deck(d.allowHeaders);
  const answers = draw.deck(d.preflightAnswers);
  const ages = draw.deck(d.maxAges);
  const axes = draw.deck([
    'origin',
    'credentials',
    'status',
    'status',
    'methods',
    'methods',
    'headers',
    'headers',
    'actual',
  ]);
  return () => {
    const by = draw.chance(0.15) ? 'xhr-upload' : scripted(draw);
    const axis = axes();
    const second = draw.chance(0.3) ? axes() : axis;
    const on = (name: string): boolean => axis === name || second === name;
    const safe = ['GET', 'POST', 'GET', 'PUT', 'DELETE', 'PATCH'];
    const method = on('methods') || draw.chance(0.2) ? methods() : draw.pick(safe);
    const headers = on('headers') ? sets() : on('methods') ? [] : draw.pick<readonly Line[]>([[['X-A', '1']], []]);
    const credentials = on('credentials') ? 'include' : draw.pick(CREDENTIALS);
    const answer = on('status') ? answers() : { status: draw.pick([200, 204]), extra: [] };
    const lines = [
      ...(on('origin') ? origins() : pass.slice(0, 1)),
      ...(on('credentials') ? credentialsLines() : pass.slice(1)),
      ...(on('methods') ? allowMethods() : ([[d.ACAM, '{method}']] as const)),
      ...(on('headers') ? allowHeaders() : ([[d.ACAH, '{names}']] as const)),
      ...(draw.chance(0.2) ? ([[d.ACMA, ages()]] as const) : []),
      ...answer.extra,
    ];
    const actual = on('actual')
      ? { status: draw.pick(d.statuses), headers: origins() }
      : { status: draw.pick([200, 200, 404]), headers: pass };
    const asked = askable(method);
    return {
      ...caller({ by, from: somewhere(draw, by), credentials }),
      ...(asked === undefined ? {} : { method: asked }),
      ...(headers.length === 0 ? {} : { headers }),
      hops: [
        {
          to: draw.pick(TARGETS),
          preflight: { status: answer.status, headers: filled(lines, method, headers) },
          answer: actual,
        },
      ],
    };
  };
}

/** Which headers need a preflight: its answer allows none of them, so that the first missing one is named. */
function safelists(draw: Draw): () => Case {
  const sets = draw.deck(d.headerSets);
  const forms = draw.deck(d.allowHeaders);
  return () => {
    const headers = sets();
    const allowed = draw.chance(0.6) ? [] : forms();
    const preflight: Answer = { status: 204, headers: filled([...pass, ...allowed], 'GET', headers) };
    return {
      ...caller({ by: draw.pick(['fetch', 'fetch', 'xhr']), from: 'page', credentials: draw.pick(CREDENTIALS) }),
      ...(draw.chance(0.3) ? { method: 'POST' } : {}),
      ...(headers.length === 0 ? {} : { headers }),
      hops: [{ to: draw.pick(TARGETS), preflight, answer: { status: 200, headers: pass } }],
    };
  };
}

const CHAINS: readonly (readonly Host[])[] = [
  ['page', 'cross'],
  ['page', 'same'],
  ['cross', 'cross'],
  ['same', 'same'],
  ['cross', 'page'],
  ['same', 'page'],
  ['cross', 'third'],
  ['cross', 'same'],
  ['same', 'cross'],
  ['page', 'cross', 'page'],
  ['page', 'page', 'cross'],
  ['cross', 'cross', 'third'],
  ['cross', 'third', 'cross'],
  ['cross', 'page', 'cross'],
  ['page', 'cross', 'cross'],
  ['page', 'same', 'third', 'page'],
];

function redirected(draw: Draw): () => Case {
  const chains = draw.deck(CHAINS);
  const codes = draw.deck(d.redirects);
  const origins = draw.deck(d.allowOrigins);
  const allowed = draw.deck(d.allowCredentials);
  const good = draw.deck(d.locations.good);
  const userinfo = draw.deck(d.locations.userinfo);
  const schemes = draw.deck(d.locations.scheme);
  const broken = draw.deck(d.locations.broken);
  const axes = draw.deck([
    'last',
    'last',
    'hop',
    'hop',
    'userinfo',
    'scheme',
    'preflight',
    'preflight',
    'none',
    'credentials',
  ]);
  const kinds = draw.deck<By>(['fetch', 'fetch', 'fetch', 'xhr', 'keepalive', ...d.elements]);
  return () => {
    const chain = chains();
    const axis = axes();
    const by = axis === 'preflight' ? draw.pick<By>(['fetch', 'xhr']) : kinds();
    const isScript = by === 'fetch' || by === 'xhr' || by === 'keepalive';
    const credentials =
      axis === 'credentials'
        ? 'include'
        : isScript
          ? draw.pick(CREDENTIALS)
          : draw.pick(['include', undefined] as const);
    const unsafe = isScript && (axis === 'preflight' || draw.chance(0.25));
    const method = unsafe
      ? draw.pick(['PUT', 'DELETE', 'patch', 'POST'])
      : isScript
        ? draw.pick(['GET', 'POST'])
        : 'GET';
    const headers: readonly Line[] = unsafe ? draw.pick([[['X-A', '1']], [['Authorization', 'x']], []]) : [];
    const marked = Math.floor(draw.next() * Math.max(1, chain.length - 1));
    const hops = chain.map((to, index): Hop => {
      const last = index === chain.length - 1;
      const lines = last
        ? axis === 'last'
          ? origins()
          : axis === 'credentials'
            ? [...pass.slice(0, 1), ...allowed()]
            : draw.pick<readonly Line[]>([
                pass,
                pass,
                [[d.ACAO, '*']],
                [
                  [d.ACAO, '{origin}'],
                  [d.ACAC, 'true'],
                ],
              ])
        : axis === 'hop' && index === marked
          ? origins()
          : pass;
      // From one URL of the page's own origin to another no rule of CORS forbids it.
      const leaves = to !== 'page' || chain[index + 1] !== 'page';
      const odd =
        axis === 'userinfo' && leaves
          ? userinfo
          : axis !== 'scheme'
            ? good
            : to === 'page' || draw.chance(0.6)
              ? schemes
              : broken;
      const where = (index === marked && !last ? odd : good)();
      // A relative Location stays on its host.
      const target = where === '{path}' && to !== chain[index + 1] ? '{next}' : where;
      const answer: Answer = last
        ? { status: draw.pick([200, 200, 200, 404]), headers: lines }
        : { status: codes(), headers: [...lines, ['Location', target]] };
      const allow = filled(
        [
          [d.ACAM, '{method}'],
          [d.ACAH, '{names}'],
        ],
        method,
        headers,
      );
      const bad = axis === 'preflight' && index === (draw.chance(0.5) ? chain.length - 1 : marked);
      const preflight: Answer = bad
        ? draw.pick<Answer>([
            { status: 204, headers: [...pass] },
            { status: 204, headers: allow },
            { status: 404, headers: [...pass, ...allow] },
            { status: 302, headers: [...pass, ...allow, ['Location', '{next}']] },
            { status: 204, headers: [...allow, [d.ACAO, '{origin}'], [d.ACAC, 'true']] },
          ])
        : { status: 204, headers: [...pass, ...allow] };
      return unsafe ? { to, preflight, answer } : { to, answer };
    });
    // Only of a call that is cross-origin from the start, and where there is somewhere to go.
    const steered = by === 'fetch' && chain[0] !== 'page' && axis !== 'scheme' && draw.chance(0.15);
    const redirect = steered ? draw.pick(['error', 'manual'] as const) : undefined;
    return {
      ...caller({ by, from: somewhere(draw, by), credentials }),
      ...(method === 'GET' ? {} : { method }),
      ...(headers.length === 0 ? {} : { headers }),
      ...(redirect === undefined ? {} : { redirect }),
      hops,
    };
  };
}

/** Every way to ask, under a few answers. */
function initiators(draw: Draw): () => Case {
  const kinds = draw.deck<By>([...d.elements, ...d.elements, 'keepalive', 'beacon', 'xhr', 'xhr-upload', 'fetch']);
  const origins = draw.deck(d.allowOrigins);
  const credited = draw.deck(d.allowCredentials);
  const froms = draw.deck(d.frames);
  const types = draw.deck(['application/json', 'text/plain', 'application/json']);
  return () => {
    const by = kinds();
    const anywhere = by === 'fetch' || by === 'xhr' || by === 'xhr-upload' || by === 'keepalive';
    const from = anywhere || by === 'eventsource' ? froms() : 'page';
    const styled = by === 'font' || by === 'mask' || by === 'shape';
    const credentials = styled || by === 'beacon' ? undefined : draw.pick([undefined, undefined, 'include'] as const);
    const lines = draw.pick<() => readonly Line[]>([
      () => pass,
      () => [[d.ACAO, '*']],
      () => origins(),
      () => [...origins(), ...pass.slice(1)],
      () => [...pass.slice(0, 1), ...credited()],
    ])();
    const status = draw.pick([200, 200, 200, 200, 404, 500]);
    const noCors =
      !styled && !['module', 'import', 'beacon', 'eventsource', 'xhr', 'xhr-upload'].includes(by) && draw.chance(0.08);
    const preflighted = by === 'beacon' || by === 'xhr-upload';
    const preflight: Answer = { status: 204, headers: [...pass, [d.ACAH, 'content-type']] };
    const bad: Answer = { status: draw.pick([204, 404]), headers: draw.pick([pass, [], origins()]) };
    return {
      ...caller({ by, from, credentials }),
      ...(noCors ? { noCors } : {}),
      ...(by === 'beacon' ? { body: types() } : {}),
      ...(by === 'xhr-upload' ? { method: 'POST', body: 'text/plain' } : {}),
      hops: [
        {
          to: draw.pick(TARGETS),
          ...(preflighted ? { preflight: draw.chance(0.5) ? preflight : bad } : {}),
          answer: { status, headers: lines },
        },
      ],
    };
  };
}

/** Two calls to one URL: the first may leave its preflight's answer to the second, which is refused one of its own. */
function cached(draw: Draw): () => Case {
  const ages = draw.deck<string | undefined>([...d.maxAges, undefined, '600', '7201']);
  const firsts = draw.deck<Before>([
    { method: 'PUT' },
    { method: 'PUT', headers: { 'X-A': '1' } },
    { method: 'PUT', headers: { 'X-A': '1' }, credentials: 'include' },
    { method: 'GET', headers: { 'X-A': '1', 'X-B': '2' } },
    { method: 'DELETE' },
  ]);
  const seconds = draw.deck<Pick<Case, 'method' | 'headers' | 'credentials'>>([
    { method: 'PUT' },
    { method: 'PUT', headers: [['X-A', '1']] },
    { method: 'PUT', headers: [['x-a', '2']], credentials: 'include' },
    { headers: [['X-B', '1']] },
    { method: 'DELETE', headers: [['X-C', '1']] },
    { method: 'POST' },
  ]);
  const allowed = draw.deck<readonly Line[]>([
    [
      [d.ACAM, 'PUT, DELETE'],
      [d.ACAH, 'x-a, x-b'],
    ],
    [
      [d.ACAM, 'PUT, DELETE, PATCH'],
      [d.ACAH, 'X-A,X-B,X-C'],
    ],
  ]);
  const refused = draw.deck<Answer>([
    { status: 204, headers: [] },
    { status: 403, headers: pass },
    { status: 204, headers: pass },
  ]);
  return () => {
    const age = ages();
    const kept: readonly Line[] = age === undefined ? [] : [[d.ACMA, age]];
    const preflight: Answer = { status: 204, headers: [...pass, ...allowed(), ...kept] };
    const answer: Answer = { status: draw.pick([200, 201, 404, 500]), headers: pass };
    const by = draw.pick<By>(['fetch', 'fetch', 'xhr']);
    return {
      by,
      ...seconds(),
      before: firsts(),
      hops: [{ to: draw.pick(TARGETS), preflight, again: refused(), answer }],
    };
  };
}

/**
 * Calls with a cookie session, as applications make them, to servers with more than one fault: which of them the browser names
 * first depends on the credentials mode, and the preflight does not tell it.
 */
function sessions(draw: Draw): () => Case {
  const origins = draw.deck<readonly Line[]>([
    [[d.ACAO, '*']],
    [[d.ACAO, '*']],
    [[d.ACAO, '{sent}']],
    [[d.ACAO, '{sent}']],
    [[d.ACAO, 'http://example.com']],
    [],
  ]);
  const credited = draw.deck<readonly Line[]>([[], [], [[d.ACAC, 'true']], [[d.ACAC, 'false']]]);
  const methods = draw.deck<readonly Line[]>([
    [],
    [[d.ACAM, '*']],
    [[d.ACAM, 'GET, POST']],
    [[d.ACAM, '{method}']],
    [[d.ACAM, '{method}']],
  ]);
  const headerLists = draw.deck<readonly Line[]>([
    [],
    [[d.ACAH, '*']],
    [[d.ACAH, 'content-type']],
    [[d.ACAH, '{names}']],
    [[d.ACAH, '{names}']],
  ]);
  const sent = draw.deck<readonly Line[]>([
    [['Content-Type', 'application/json']],
    [['Content-Type', 'application/json']],
    [
      ['Content-Type', 'application/json'],
      ['X-CSRF-Token', '1'],
    ],
    [['Authorization', 'Bearer x']],
    [],
  ]);
  const statuses = draw.deck([200, 204, 204, 204, 404, 401, 500]);
  return () => {
    const by = draw.pick<By>(['fetch', 'fetch', 'fetch', 'xhr', 'xhr', 'keepalive']);
    const from = draw.pick<From>([
      'page',
      'page',
      'page',
      'page',
      'page',
      'page',
      'page',
      'srcdoc',
      'foreign',
      'worker',
    ]);
    const method = draw.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']);
    const headers = sent();
    const asked = askable(method);
    const lines = filled([...origins(), ...credited(), ...methods(), ...headerLists()], method, headers);
    return {
      ...caller({
        by,
        from: by === 'keepalive' ? 'page' : from,
        credentials: draw.pick(['include', 'include', 'include', undefined] as const),
      }),
      ...(asked === undefined ? {} : { method: asked }),
      ...(headers.length === 0 ? {} : { headers }),
      hops: [
        {
          to: draw.pick<Host>(['cross', 'cross', 'same']),
          preflight: { status: statuses(), headers: lines },
          answer: { status: 200, headers: draw.pick<readonly Line[]>([pass, [[d.ACAO, '*']]]) },
        },
      ],
    };
  };
}

/** `<link>` that loads ahead. */
function preloads(draw: Draw): () => Case {
  const kinds = draw.deck<By>(['preload-script', 'preload-font', 'preload-fetch', 'preload-image', 'modulepreload']);
  const origins = draw.deck(d.allowOrigins);
  const credited = draw.deck(d.allowCredentials);
  return () => {
    const credentials = draw.pick([undefined, 'include'] as const);
    const headers = draw.pick([() => pass, () => origins(), () => [...pass.slice(0, 1), ...credited()]])();
    const hops = [{ to: draw.pick(TARGETS), answer: { status: draw.pick([200, 200, 404]), headers } }];
    return { ...caller({ by: kinds(), from: 'page', credentials }), hops };
  };
}

/** Node sends at most one line of these in HTTP/2. */
const SINGLE = new Set(['access-control-allow-credentials', 'access-control-max-age', 'location']);

/** HTTP/2 knows no control characters and no white space around a value (RFC 9113, 8.2.1). */
function fitsHttp2({ headers }: Answer): boolean {
  const names = headers.map(([name]) => name.toLowerCase());
  return (
    headers.every(([, value]) => value.trim() === value && [...value].every((one) => one >= ' ' && one !== '\x7f')) &&
    names.every((name, index) => !SINGLE.has(name) || names.indexOf(name) === index)
  );
}

/** Of three cases one goes in TLS and one over HTTP/2, if it can. */
function carried(draw: Draw): (test: Case) => Case {
  const deck = draw.deck([...transports]);
  return (test) => {
    const transport = deck();
    if (transport === 'http') return test;
    const answers = test.hops.flatMap(({ preflight, again, answer }) =>
      [preflight, again, answer].filter((each) => each !== undefined),
    );
    return { transport: transport === 'h2' && answers.every(fitsHttp2) ? 'h2' : 'https', ...test };
  };
}

export interface Suite {
  readonly seed: number;
  readonly cases: readonly Case[];
  /** Values of the dimensions that came up in no case: with enough cases, none. */
  readonly uncovered: number;
}

/** `count` distinct cases. */
export function generate(seed: number, count: number): Suite {
  const draw = drawing(seed);
  const families = [
    responses(draw),
    responses(draw),
    preflights(draw),
    preflights(draw),
    preflights(draw),
    safelists(draw),
    redirected(draw),
    redirected(draw),
    initiators(draw),
    initiators(draw),
  ];
  // With a draw of its own: the same seed gives the same cases, however they travel.
  const carry = carried(drawing(seed + 1));
  const extra = drawing(seed + 2);
  const session = sessions(drawing(seed + 3));
  const further = [cached(extra), preloads(extra)];
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (let turn = 0; cases.length < count && turn < count * 20; turn += 1) {
    // As common in real code as they are here: one case in six.
    const rounds = families.length + 3;
    const round = turn % rounds;
    const lap = (turn - round) / rounds;
    const made = (round >= rounds - 2 ? session : (families[round] ?? further[lap % further.length]))?.();
    if (made === undefined) continue;
    const text = JSON.stringify(made);
    if (seen.has(text)) continue;
    seen.add(text);
    cases.push(carry(made));
  }
  return { seed, cases, uncovered: draw.uncovered() };
}
