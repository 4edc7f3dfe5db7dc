// The columns of the list: what a cell shows of a call, and which of them a narrow list has room for.
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { columns, columnsWithin } from '../../../../../src/extension/panel/call-list/columns.tsx';
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
  expect(columns.map(({ id }) => id)).toEqual(['verdict', 'method', 'url', 'kind', 'status', 'cause', 'time']);
  expect(columns.map(({ title }) => title)).toEqual([
    'Verdict',
    'Method',
    'URL',
    'What it was',
    'Status',
    'Cause',
    'Time',
  ]);
});

describe('the columns there is room for', () => {
  const ids = (width: number) => columnsWithin(width).map(({ id }) => id);

  it.each([
    [0, ['verdict', 'url', 'cause']],
    [519, ['verdict', 'url', 'cause']],
    [520, ['verdict', 'method', 'url', 'status', 'cause']],
    [819, ['verdict', 'method', 'url', 'status', 'cause']],
    [820, ['verdict', 'method', 'url', 'kind', 'status', 'cause', 'time']],
    [5000, ['verdict', 'method', 'url', 'kind', 'status', 'cause', 'time']],
  ])('%i px', (width, shown) => {
    expect(ids(width)).toEqual(shown);
  });

  it('a column that is left out at a width is left out at every smaller one', () => {
    for (let width = 1; width <= 1200; width += 1) {
      expect(ids(width), `${width} px`).toEqual(expect.arrayContaining(ids(width - 1)));
    }
  });

  it('have room: the fixed ones leave at least 60 px to each that stretches', () => {
    const fixed = /^(\d+)px$/;
    const stretching = /^minmax\(0, [\d.]+fr\)$/;
    for (const { width } of columns) expect(fixed.test(width) || stretching.test(width), width).toBe(true);
    for (const [width, fixedWidth] of [
      [220, 96],
      [520, 216],
      [820, 398],
    ] as const) {
      const shown = columnsWithin(width);
      const taken = shown.reduce((sum, column) => sum + Number(fixed.exec(column.width)?.[1] ?? 0), 0);
      const stretched = shown.filter((column) => stretching.test(column.width)).length;
      expect(taken, `${width} px`).toBe(fixedWidth);
      expect((width - taken) / stretched, `${width} px`).toBeGreaterThanOrEqual(60);
    }
  });
});

describe('the cells', () => {
  it('of a blocked call', () => {
    expect(blockedTitle).toMatch(/Not found/);
    expect(texts(blocked)).toEqual({
      verdict: 'Blocked',
      method: 'GET',
      url: 'api.example.net/items?page=2',
      kind: 'simple',
      status: '404',
      cause: blockedTitle,
      time: '1 ms',
    });
  });

  it('of a readable call: there is no cause', () => {
    expect(texts(readable)).toEqual({
      verdict: 'Readable',
      method: 'GET',
      url: 'api.example.net/items',
      kind: 'simple',
      status: '200',
      cause: '',
      time: '1 ms',
    });
  });

  it('of a call without an answer: a dash for the status', () => {
    const call = callOf({ url: 'http://api.example.net/', error: 'net::ERR_CONNECTION_REFUSED' });
    expect(texts(call)).toMatchObject({ verdict: 'Failed', url: 'http://api.example.net/', status: '–' });
  });

  it('of a call that was redirected: the URL the page called', () => {
    const call = callOf({
      redirects: [{ url: 'https://old.example.org/start', status: 302, headers: allowed }],
      response: { status: 200 },
    });
    expect(texts(call)).toMatchObject({ url: 'old.example.org/start', status: '200' });
  });

  it('say why a readable call is not over yet, and what a fix that is tried stands for', () => {
    expect(texts(unfinished(readable, 'answered'))).toMatchObject({
      verdict: 'Readable',
      cause: 'Still arriving',
      time: '',
    });
    expect(texts({ ...readable, tried: true })).toMatchObject({ cause: 'Only while its fix is tried' });
  });

  it('of a call without any answer yet: nothing but what was asked', () => {
    expect(texts(unfinished(callOf({ error: null }), 'sent'))).toEqual({
      verdict: 'Pending',
      method: 'GET',
      url: 'api.example.net/items',
      kind: 'simple',
      status: '–',
      cause: '',
      time: '',
    });
  });

  it('spell out what would reorder the line, and cut what is endless', () => {
    const url = `https://api.example.net/\u202e${'x'.repeat(10_000)}`;
    const call: Call = {
      ...readable,
      hops: readable.hops.map((hop) => ({ ...hop, request: { ...hop.request, url } })),
    };
    const { url: cell } = texts(call);
    expect(cell).toBe(`api.example.net/\\u202e${'x'.repeat(598)}…`);
  });
});

describe('the hints', () => {
  it('are there where a cell may be cut, and say all of it', () => {
    expect(hints(blocked)).toEqual({
      url: 'https://api.example.net/items?page=2',
      kind: 'Sent at once, no preflight needed',
      cause: blockedTitle,
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
    expect(hints(call).url).toBe(`${url.slice(0, 500)}…`);
  });
});
