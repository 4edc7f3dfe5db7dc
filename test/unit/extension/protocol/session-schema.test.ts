// What the session storage holds comes back as it was, or not at all.
import { describe, expect, it } from 'vitest';
import {
  decodeCall,
  encodeCall,
  pageStateOf,
  parseSavedHeader,
  parseSavedTab,
} from '../../../../src/extension/protocol/session-schema.ts';
import type { Header } from '../../../../src/fetch/model.ts';
import type { Call, Exchange } from '../../../../src/network/call.ts';
import { allowed, callOf } from '../../rules/rule-case.ts';
import { accepted } from './spoiled.ts';

const none = () => null;
const noHeader = () => undefined;

const plainCall = callOf({ preflight: { status: 204, headers: allowed }, method: 'PUT', response: { status: 200 } });
/** Everything that an exchange and a call can have. */
const fullExchange: Exchange = {
  requestId: 'r',
  url: 'https://api.example.net/items',
  method: 'PUT',
  startedAt: 1,
  answeredAt: 2,
  endedAt: 3,
  requestHeaders: [['Origin', 'https://app.example.com']],
  status: 200,
  responseHeaders: [['Access-Control-Allow-Origin', '*']],
  judgedHeaders: [['Access-Control-Allow-Origin', '*']],
  fromCache: false,
  ip: '192.0.2.1',
  linesApart: true,
  error: 'net::ERR_FAILED',
  state: 'failed',
};
const fullCall: Call = {
  ...plainCall,
  documentId: 'doc-1',
  hops: [{ preflight: fullExchange, request: fullExchange }],
  timing: 200,
  asker: { api: 'fetch', source: 'app.js:1', error: 'net::ERR_FAILED', headerOrder: ['accept'] },
  prerender: 'doc-2',
  sharedBy: 2,
  tried: true,
  recorded: 'silent',
  policy: { directive: 'connect-src', from: 'default-src', sources: "'self'" },
};

/** What an exchange may lack: it was not seen, or there was none. */
function lackingIn(exchange: string): readonly string[] {
  return [
    'endedAt null',
    'requestHeaders null',
    'status null',
    'responseHeaders null',
    'judgedHeaders null',
    'ip null',
    'error null',
    'answeredAt missing',
    'linesApart missing',
  ].map((what) => `${exchange}.${what}`);
}

describe('a call', () => {
  it.each([
    ['without anything that need not be there', plainCall],
    ['with everything there can be', fullCall],
  ])('%s comes back as it was', (_name, call) => {
    const text = encodeCall(call, none);
    expect(typeof text).toBe('string');
    expect(decodeCall(text, noHeader)).toEqual(call);
  });

  it('has numbers in the place of headers that others share', () => {
    const shared: readonly Header[] = [
      ['Access-Control-Allow-Origin', 'https://app.example.com'],
      ['Origin', 'https://app.example.com'],
    ];
    const numberOf = (header: Header) => {
      const number = shared.findIndex(([name, value]) => name === header[0] && value === header[1]);
      return number < 0 ? null : number;
    };
    const text = encodeCall(plainCall, numberOf);
    const { preflight, request } = JSON.parse(text).hops[0];
    expect(preflight.responseHeaders).toEqual([0]);
    expect(preflight.requestHeaders).toEqual([
      1,
      ['Sec-Fetch-Mode', 'cors'],
      ['Sec-Fetch-Site', 'cross-site'],
      ['Access-Control-Request-Method', 'PUT'],
    ]);
    expect([request.responseHeaders, request.judgedHeaders]).toEqual([[], null]);
    expect(decodeCall(text, (number) => shared[number])).toEqual(plainCall);
    // Without one of the headers it names, it is not the call that was saved.
    expect(decodeCall(text, (number) => (number === 0 ? undefined : shared[number]))).toBeNull();
  });

  it('has nothing missing or of another type, but for what need not be there', () => {
    const whole = JSON.parse(encodeCall(fullCall, none));
    expect(new Set(accepted(whole, (raw) => decodeCall(JSON.stringify(raw), noHeader)))).toEqual(
      new Set([
        'documentId null',
        'documentUrl null',
        'initiator null',
        'timing null',
        'asker null',
        'asker.source null',
        'asker.error null',
        'prerender missing',
        'sharedBy missing',
        'tried missing',
        'recorded missing',
        'policy missing',
        'hops.0.preflight null',
        ...lackingIn('hops.0.preflight'),
        ...lackingIn('hops.0.request'),
      ]),
    );
  });

  it.each([
    ['no text', plainCall],
    ['no JSON', '{"id":'],
    ['nothing', undefined],
    ['null as text', 'null'],
    ['a list', '[]'],
    ['hops that are no list', JSON.stringify({ ...plainCall, hops: { length: 1 } })],
    ['no hop', JSON.stringify({ ...plainCall, hops: [] })],
    ['hops that are nothing', JSON.stringify({ ...plainCall, hops: [null] })],
    [
      'a header of one part',
      encodeCall(fullCall, none).replaceAll('["Origin","https://app.example.com"]', '["Origin"]'),
    ],
    ['a header that is a number and not known', encodeCall(plainCall, () => 1)],
  ])('is none: %s', (_name, raw) => {
    expect(decodeCall(raw, noHeader)).toBeNull();
  });

  it('drops what it does not know', () => {
    const text = JSON.stringify({ ...plainCall, extra: 1, hops: plainCall.hops.map((hop) => ({ ...hop, extra: 1 })) });
    expect(decodeCall(text, noHeader)).toEqual(plainCall);
  });
});

describe('a header', () => {
  it.each([[['Origin', 'https://app.example.com']], [['', '']]])('%j', (raw) => {
    expect(parseSavedHeader(raw)).toEqual(raw);
  });

  it.each([[[]], [['Origin']], [['Origin', null]], ['ab'], [null], [{ 0: 'a', 1: 'b', length: 2 }]])(
    'is none: %j',
    (raw) => {
      expect(parseSavedHeader(raw)).toBeNull();
    },
  );
});

describe('a tab', () => {
  const tab = {
    id: 1,
    page: 2,
    pageOrigin: 'https://app.example.com',
    documentId: 'doc-1',
    committedAt: 5,
    documents: [['doc-1', 2]],
    prerendered: [['doc-2', 'doc-3']],
    preserve: true,
    dropped: 0,
    sameOriginSeen: 3,
    unseenBefore: 4,
    unsaved: 0,
    loose: [
      {
        context: {
          requestId: 'r',
          url: 'https://api.example.net/',
          method: 'OPTIONS',
          type: 'xmlhttprequest',
          tabId: 1,
          frameId: 0,
          documentId: 'doc-1',
          documentUrl: 'https://app.example.com/',
          initiator: 'https://app.example.com',
          at: 6,
        },
        exchange: fullExchange,
        page: 2,
      },
    ],
  };

  it('parses', () => {
    expect(parseSavedTab(tab)).toEqual(tab);
    expect(parseSavedTab({ ...tab, calls: [], extra: 1 })).toEqual(tab);
  });

  it('has nothing missing or of another type, but for what is not always known', () => {
    expect(new Set(accepted(tab, parseSavedTab))).toEqual(
      new Set([
        'pageOrigin null',
        'documentId null',
        'unseenBefore null',
        'loose.0.context.documentId null',
        'loose.0.context.documentUrl null',
        'loose.0.context.initiator null',
        ...lackingIn('loose.0.exchange'),
      ]),
    );
  });

  it.each([undefined, null, [], 'tab', 7])('is none: %j', (raw) => {
    expect(parseSavedTab(raw)).toBeNull();
  });

  it('has a page state of eight parts', () => {
    expect(pageStateOf(tab)).toEqual({
      page: 2,
      pageOrigin: 'https://app.example.com',
      documentId: 'doc-1',
      committedAt: 5,
      preserve: true,
      dropped: 0,
      sameOriginSeen: 3,
      unseenBefore: 4,
    });
  });
});
