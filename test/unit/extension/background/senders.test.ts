import { describe, expect, it } from 'vitest';
import {
  createBudget,
  frameOf,
  MAY_SEND,
  mayConnect,
  maySend,
  PER_DOCUMENT,
  type Sender,
  senderKind,
} from '../../../../src/extension/background/senders.ts';
import type { Request } from '../../../../src/extension/protocol/messages.ts';
import { OWN, PAGE } from './events.ts';

const ORIGIN = OWN.slice(0, -1);
const tab = (id: number, url: string) => ({ id, url }) as NonNullable<Sender['tab']>;

/** Everybody who may speak, and what the browser says of them; who is not named is nobody. */
const SENDERS: Readonly<Record<string, readonly [kind: 'own-page' | 'content-script' | 'other', sender: Sender]>> = {
  'own page in a tab': [
    'own-page',
    {
      id: 'x',
      url: `${OWN}src/extension/panel/panel.html`,
      origin: ORIGIN,
      frameId: 0,
      tab: tab(1, `${OWN}src/extension/panel/panel.html`),
    },
  ],
  'own page in a tab whose URL is not told': [
    'own-page',
    { id: 'x', url: `${OWN}panel.html`, origin: ORIGIN, frameId: 0, tab: { id: 1 } as NonNullable<Sender['tab']> },
  ],
  'popup, without a tab': ['own-page', { id: 'x', url: `${OWN}src/extension/popup/popup.html`, origin: ORIGIN }],
  'DevTools page, without a tab': [
    'own-page',
    { id: 'x', url: `${OWN}src/extension/devtools/devtools.html`, origin: ORIGIN },
  ],
  'own page where the browser names no origin': ['own-page', { id: 'x', url: `${OWN}popup.html` }],
  'own page in a frame of an own page': [
    'own-page',
    { id: 'x', url: `${OWN}panel.html`, origin: ORIGIN, frameId: 3, tab: tab(1, `${OWN}outer.html`) },
  ],
  'own page in a frame of a web page': [
    'other',
    { id: 'x', url: `${OWN}popup.html`, origin: ORIGIN, frameId: 3, tab: tab(1, `${PAGE}/`) },
  ],
  'own page in a frame of a tab whose URL is not told': [
    'other',
    { id: 'x', url: `${OWN}popup.html`, origin: ORIGIN, frameId: 3, tab: { id: 1 } as NonNullable<Sender['tab']> },
  ],
  'content script in the top frame': [
    'content-script',
    { id: 'x', url: `${PAGE}/a`, origin: PAGE, frameId: 0, documentId: 'd', tab: tab(1, `${PAGE}/a`) },
  ],
  'content script in a subframe': [
    'content-script',
    { id: 'x', url: 'https://ads.example/', origin: 'https://ads.example', frameId: 4, tab: tab(1, `${PAGE}/a`) },
  ],
  'content script without an origin': [
    'content-script',
    { id: 'x', url: 'about:srcdoc', origin: 'null', frameId: 4, tab: tab(1, `${PAGE}/a`) },
  ],
  'a web page without a tab': ['other', { id: 'x', url: `${PAGE}/a`, origin: PAGE, frameId: 0 }],
  'a web page in a tab without a number': [
    'other',
    { id: 'x', url: PAGE, frameId: 0, tab: {} as NonNullable<Sender['tab']> },
  ],
  'a web page in no frame': ['other', { id: 'x', url: `${PAGE}/a`, origin: PAGE, tab: tab(1, `${PAGE}/a`) }],
  'another extension’s page, without a tab': [
    'other',
    { id: 'y', url: 'chrome-extension://another/popup.html', origin: 'chrome-extension://another' },
  ],
  'an extension whose name begins like ours': [
    'other',
    { id: 'y', url: `${ORIGIN}-not/popup.html`, origin: `${ORIGIN}-not` },
  ],
  'undefined URL': ['other', { id: 'x', origin: ORIGIN, frameId: 0, tab: tab(1, `${OWN}panel.html`) }],
  'empty URL': ['other', { id: 'x', url: '' }],
  'our URL, foreign origin': ['other', { id: 'x', url: `${OWN}popup.html`, origin: PAGE }],
  'our URL, opaque origin': ['other', { id: 'x', url: `${OWN}popup.html`, origin: 'null' }],
  'our URL, an origin that begins like ours': ['other', { id: 'x', url: `${OWN}popup.html`, origin: `${ORIGIN}-not` }],
  'our URL and a web page’s origin, in the top frame of a tab': [
    'other',
    { id: 'x', url: `${OWN}popup.html`, origin: PAGE, frameId: 0, tab: tab(1, `${OWN}popup.html`) },
  ],
  // The page is what its URL says: its content script may tell of it, and ask for nothing.
  'our origin, foreign URL': [
    'content-script',
    { id: 'x', url: `${PAGE}/a`, origin: ORIGIN, frameId: 0, tab: tab(1, `${PAGE}/a`) },
  ],
  'our origin, foreign URL, without a tab': ['other', { id: 'x', url: `${PAGE}/a`, origin: ORIGIN }],
};

/** Another table than the one that is tested, so that a slip in that one is seen. */
const ALLOWED: Readonly<Record<Request['type'], 'own-page' | 'content-script'>> = {
  'export-report': 'own-page',
  'run-again': 'own-page',
  'devtools-entries': 'own-page',
  timing: 'content-script',
  policy: 'content-script',
  credentials: 'content-script',
  'watch-credentials': 'own-page',
};
const TYPES = Object.keys(ALLOWED) as Request['type'][];

it('knows every message', () => {
  expect(Object.keys(MAY_SEND).toSorted()).toEqual(TYPES.toSorted());
});

describe.each(Object.entries(SENDERS))('%s', (_name, [kind, sender]) => {
  it(`is ${kind}`, () => expect(senderKind(sender, OWN)).toBe(kind));

  it.each(TYPES)('%s', (type) => expect(maySend(type, sender, OWN)).toBe(ALLOWED[type] === kind));

  it('as a port', () => expect(mayConnect(sender, OWN)).toBe(kind === 'own-page'));
});

it('nobody may neither connect nor send', () => {
  expect([senderKind(undefined, OWN), mayConnect(undefined, OWN)]).toEqual(['other', false]);
});

it('the same in Firefox, whose own pages have another scheme', () => {
  const own = 'moz-extension://5f1c/';
  expect(mayConnect({ url: `${own}popup.html` }, own)).toBe(true);
  expect(mayConnect({ url: 'moz-extension://5f1d/popup.html' }, own)).toBe(false);
});

it('a frame is what the browser says of the sender', () => {
  const [, top] = SENDERS['content script in the top frame'] ?? [];
  expect(frameOf(top ?? {})).toEqual({ tabId: 1, frameId: 0, documentId: 'd', origin: PAGE, url: `${PAGE}/a` });
  // Firefox does not say the origin.
  expect(frameOf({ url: `${PAGE}/a`, frameId: 2, tab: tab(1, PAGE) })).toMatchObject({
    documentId: null,
    origin: PAGE,
  });
  expect(frameOf({ url: 'about:blank', frameId: 2, tab: tab(1, PAGE) })?.origin).toBe('null');
  expect(frameOf({ url: `${PAGE}/a`, frameId: 2 })).toBeNull();
  expect(frameOf({ url: `${PAGE}/a`, tab: tab(1, PAGE) })).toBeNull();
});

describe('what one document may tell', () => {
  const frame = { tabId: 1, frameId: 0, documentId: 'd', origin: PAGE, url: PAGE };
  const small = { timing: { entries: 3, characters: 10 }, policy: { entries: 1, characters: 10 } };

  it('ends with its entries', () => {
    const spend = createBudget(small);
    expect([spend('timing', frame, 2, 0), spend('timing', frame, 1, 0), spend('timing', frame, 1, 0)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('ends with its characters; what was refused is not counted', () => {
    const spend = createBudget(small);
    expect([spend('timing', frame, 1, 11), spend('timing', frame, 1, 10), spend('timing', frame, 1, 1)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is counted for each document, kind and tab; without a document for each frame', () => {
    const spend = createBudget(small);
    expect(spend('policy', frame, 1, 0)).toBe(true);
    for (const other of [
      { ...frame, documentId: 'e' },
      { ...frame, tabId: 2 },
      { ...frame, documentId: null },
      { ...frame, documentId: null, frameId: 7 },
    ]) {
      expect([spend('policy', other, 1, 0), spend('policy', other, 1, 0)]).toEqual([true, false]);
    }
    expect([spend('policy', frame, 1, 0), spend('timing', frame, 1, 0)]).toEqual([false, true]);
  });

  it('nothing, of a kind that is not known', () => {
    expect(createBudget(small)('other', frame, 0, 0)).toBe(false);
  });

  it('an ordinary busy page stays far below', () => {
    const spend = createBudget();
    for (let i = 0; i < 50; i += 1) expect(spend('timing', frame, 1000, 100_000)).toBe(true);
    expect(spend('timing', frame, PER_DOCUMENT.timing.entries, 0)).toBe(false);
  });
});
