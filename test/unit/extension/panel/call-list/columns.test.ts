// The columns of the list: what a cell shows of a call, and which of them a narrow list has room for.
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  CARDS_BELOW,
  columns,
  columnsWithin,
  sortedRows,
  tracksOf,
} from '../../../../../src/extension/panel/call-list/columns.tsx';
import type { Call } from '../../../../../src/network/call.ts';
import { diagnose } from '../../../../../src/rules/diagnose.ts';
import { judge } from '../../../../../src/verdict/judge.ts';
import { allowed, callOf } from '../../../rules/rule-case.ts';

function row(call: Call) {
  const verdict = judge(call, 'chromium');
  return { call, verdict, cause: diagnose(call, verdict, 'chromium')[0] };
}

/** The text of each cell; `''`: an empty one. */
function texts(call: Call): Record<string, string> {
  return Object.fromEntries(
    columns.map(({ id, cell }) => {
      const html = renderToStaticMarkup(createElement(Fragment, null, cell(row(call))));
      return [id, html.replace(/<[^>]*>/g, '')];
    }),
  );
}

function hints(call: Call): Record<string, string | undefined> {
  return Object.fromEntries(columns.flatMap(({ id, hint }) => (hint === undefined ? [] : [[id, hint(row(call))]])));
}

function unfinished(call: Call, state: 'sent' | 'answered'): Call {
  return { ...call, hops: call.hops.map((hop) => ({ ...hop, request: { ...hop.request, state, endedAt: null } })) };
}

const blocked = callOf({ url: 'https://api.example.net/items?page=2', response: { status: 404 } });
const blockedTitle = row(blocked).cause?.title;
const readable = callOf({ response: { status: 200, headers: allowed }, error: null });

it('each has an id and a title of its own', () => {
  expect(columns.map(({ id }) => id)).toEqual([
    'status',
    'method',
    'host',
    'path',
    'cause',
    'type',
    'initiator',
    'time',
  ]);
  expect(columns.map(({ title }) => title)).toEqual([
    'Status',
    'Method',
    'Host',
    'Path',
    'Cause',
    'Type',
    'Initiator',
    'Time',
  ]);
});

describe('the columns there is room for', () => {
  const ids = (width: number, hidden: readonly string[] = []) => columnsWithin(width, hidden).map(({ id }) => id);
  const always = ['status', 'host', 'path', 'cause'];
  const all = columns.map(({ id }) => id);

  it.each([
    [0, always],
    [639, always],
    [640, ['status', 'method', 'host', 'path', 'cause']],
    [899, ['status', 'method', 'host', 'path', 'cause']],
    [900, all],
    [5000, all],
  ])('%i px', (width, shown) => {
    expect(ids(width)).toEqual(shown);
  });

  it('are without those the reader hides, but never without status, path and cause', () => {
    expect(ids(900, all)).toEqual(['status', 'path', 'cause']);
    expect(ids(900, ['type', 'unknown'])).toEqual(all.filter((id) => id !== 'type'));
  });

  it('a column that is left out at a width is left out at every smaller one', () => {
    for (let width = 1; width <= 1200; width += 1) {
      expect(ids(width), `${width} px`).toEqual(expect.arrayContaining(ids(width - 1)));
    }
  });

  it('have room: host and cause can be read wherever there are columns at all', () => {
    for (let width = CARDS_BELOW; width <= 1600; width += 1) {
      const shown = columnsWithin(width, []);
      const stretching = shown.filter(({ grow }) => grow > 0);
      const fixed = shown.reduce((sum, column) => sum + (column.grow > 0 ? 0 : column.width), 0);
      const shares = stretching.reduce((sum, column) => sum + column.grow * column.width, 0);
      for (const column of stretching) {
        const room = ((width - fixed) * column.grow * column.width) / shares;
        expect(room, `${column.id} at ${width} px`).toBeGreaterThanOrEqual(80);
      }
    }
  });
});

describe('the tracks', () => {
  const two = columns.filter(({ id }) => id === 'status' || id === 'path');

  it('are fixed, or share the room that is left', () => {
    expect(tracksOf(two, {})).toBe('92px minmax(80px, 120fr)');
  });

  it('are as wide as the reader made them', () => {
    expect(tracksOf(two, { status: 60, time: 10 })).toBe('60px minmax(80px, 120fr)');
  });

  it('fill the list when each has a width of its own', () => {
    expect(tracksOf(two, { status: 60, path: 200 })).toBe('60px minmax(200px, 1fr)');
  });
});

describe('sorted', () => {
  const at = (id: string, given: Parameters<typeof callOf>[0]) => row(callOf(given, id));
  const rows = [
    at('ok', { url: 'https://b.test/2', response: { status: 200, headers: allowed }, error: null }),
    at('blocked', { url: 'https://c.test/1', method: 'POST', response: { status: 500 } }),
    at('failed', { url: 'https://a.test/3', error: 'net::ERR_CONNECTION_REFUSED' }),
    at('second', { url: 'https://a.test/3', response: { status: 200, headers: allowed }, error: null }),
  ];
  const ids = (column: string, descending = false) =>
    sortedRows(rows, { column, descending }).map(({ call }) => call.id);

  it.each([
    ['status', ['blocked', 'failed', 'ok', 'second']],
    ['method', ['ok', 'failed', 'second', 'blocked']],
    ['host', ['failed', 'second', 'ok', 'blocked']],
    ['path', ['blocked', 'ok', 'failed', 'second']],
    ['unknown', ['ok', 'blocked', 'failed', 'second']],
  ])('by %s', (column, order) => {
    expect(ids(column)).toEqual(order);
  });

  it('the other way round, with equal ones in the order of time all the same', () => {
    expect(ids('host', true)).toEqual(['blocked', 'ok', 'failed', 'second']);
  });

  it('by time as numbers, not as words', () => {
    const long = (id: string, ms: number) => {
      const { call, ...more } = at(id, { response: { status: 200, headers: allowed }, error: null });
      const hops = call.hops.map((hop) => ({
        ...hop,
        request: { ...hop.request, endedAt: hop.request.startedAt + ms },
      }));
      return { ...more, call: { ...call, hops } };
    };
    const three = [long('a', 90), long('b', 1000), long('c', 200)];
    expect(sortedRows(three, { column: 'time', descending: false }).map(({ call }) => call.id)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });
});

describe('the cells', () => {
  it('of a blocked call', () => {
    expect(blockedTitle).toMatch(/Not found/);
    expect(texts(blocked)).toEqual({
      status: 'CORS 404',
      method: 'GET',
      host: 'api.example.net',
      path: '/items?page=2',
      cause: blockedTitle,
      type: 'no preflight',
      initiator: '',
      time: '1 ms',
    });
  });

  it('of a readable call: there is no cause', () => {
    expect(texts(readable)).toEqual({
      status: '200',
      method: 'GET',
      host: 'api.example.net',
      path: '/items',
      cause: '',
      type: 'no preflight',
      initiator: '',
      time: '1 ms',
    });
  });

  it('of a call without a response: a word for the status; of one without encryption: an open lock', () => {
    const call = callOf({ url: 'http://api.example.net/', error: 'net::ERR_CONNECTION_REFUSED' });
    expect(texts(call)).toMatchObject({ status: 'failed', host: 'api.example.net', path: '/' });
    const host = (each: Call) =>
      renderToStaticMarkup(createElement(Fragment, null, columns.find(({ id }) => id === 'host')?.cell(row(each))));
    expect(host(call)).toContain('not encrypted');
    expect(host(readable)).not.toContain('not encrypted');
  });

  it('of a call that was redirected: the URL the page called', () => {
    const call = callOf({
      redirects: [{ url: 'https://old.example.org/start', status: 302, headers: allowed }],
      response: { status: 200 },
    });
    expect(texts(call)).toMatchObject({ host: 'old.example.org', path: '/start', status: 'CORS 200' });
  });

  it('of a call whose line is known: the end of the file’s name', () => {
    expect(texts(callOf({ response: { status: 200 }, source: 'webpack:///./src/app.js:12' }))).toMatchObject({
      initiator: 'src/app.js:12',
    });
  });

  it('say why a readable call is not over yet, and what a fix that is tried stands for', () => {
    expect(texts(unfinished(readable, 'answered'))).toMatchObject({
      status: '200',
      cause: 'Still arriving',
      time: '',
    });
    expect(texts({ ...readable, tried: true })).toMatchObject({ cause: 'Only while its fix is tried' });
  });

  it('of a call without any response yet: nothing but what was asked', () => {
    expect(texts(unfinished(callOf({ error: null }), 'sent'))).toEqual({
      status: 'pending',
      method: 'GET',
      host: 'api.example.net',
      path: '/items',
      cause: '',
      type: 'no preflight',
      initiator: '',
      time: '',
    });
  });

  it('spell out what would reorder the line, and cut what is endless', () => {
    const url = `https://api.example.net/\u202e${'x'.repeat(10_000)}`;
    const call: Call = {
      ...readable,
      hops: readable.hops.map((hop) => ({ ...hop, request: { ...hop.request, url } })),
    };
    const { path: cell } = texts(call);
    expect(cell).toBe(`/\\u202e${'x'.repeat(598)}…`);
  });
});

describe('the hints', () => {
  it('are there where a cell may be cut, and say all of it', () => {
    expect(hints(blocked)).toEqual({
      status: 'CORS: the browser kept the response from the page',
      path: 'https://api.example.net/items?page=2',
      cause: blockedTitle,
      type: 'Sent at once, no preflight needed',
      initiator: undefined,
    });
  });

  it('are none where the cell is empty', () => {
    expect(hints(readable).cause).toBeUndefined();
  });

  it('are cut, too, where the value is endless', () => {
    const url = `https://api.example.net/${'x'.repeat(10_000)}`;
    const call: Call = {
      ...readable,
      hops: readable.hops.map((hop) => ({ ...hop, request: { ...hop.request, url } })),
    };
    expect(hints(call).path).toBe(`${url.slice(0, 500)}…`);
  });
});
