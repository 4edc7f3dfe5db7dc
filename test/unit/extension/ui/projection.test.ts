// A view's copy of its tab, message by message.
import { describe, expect, it } from 'vitest';
import type { TabView } from '../../../../src/extension/protocol/messages.ts';
import { applyToView } from '../../../../src/extension/ui/projection.ts';
import { callOf } from '../../rules/rule-case.ts';
import { patch, snapshot } from '../to-view.ts';

const call = (id: string, status = 200) => callOf({ response: { status } }, id);
const [a, b, c, d] = [call('a'), call('b'), call('c'), call('d')];

const shown = applyToView(null, snapshot([a, b, c]));
const ids = (view: TabView | null) => view?.calls.map(({ id }) => id);

describe('a snapshot', () => {
  it('is the view, without what addresses the message', () => {
    expect(applyToView(null, snapshot([a], { tabId: 7, dropped: 2, tryProblem: 'a reason' }))).toEqual({
      browser: { name: 'chromium', version: '156.0' },
      calls: [a],
      access: true,
      dropped: 2,
      page: 1,
      pageOrigin: 'https://app.example.com',
      sameOriginSeen: 0,
      preserve: false,
      unseenBefore: null,
      trying: null,
      watching: false,
      watchProblem: null,
      tryProblem: 'a reason',
    });
  });

  it('replaces everything there was', () => {
    const access = applyToView(shown, snapshot([d], { access: false, browser: { name: 'firefox', version: '140' } }));
    expect([ids(access), access?.access, access?.browser]).toEqual([['d'], false, { name: 'firefox', version: '140' }]);
  });
});

describe('a patch', () => {
  it('before any snapshot means nothing', () => {
    expect(applyToView(null, patch([a]))).toBeNull();
  });

  it('puts a call that has changed in its place, and new ones at the end in their order', () => {
    const [changed, fresh] = [call('b', 404), call('e')];
    const view = applyToView(shown, patch([d, changed, fresh]));
    expect(ids(view)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(view?.calls[1]).toBe(changed);
    expect([view?.calls[0], view?.calls[2]]).toEqual([a, c]);
  });

  it('takes out what was removed, whether or not it is there', () => {
    expect(ids(applyToView(shown, patch([], ['a', 'nowhere', 'c'])))).toEqual(['b']);
  });

  it('removes before it adds: a call that comes after its removal is the newest', () => {
    const removed = applyToView(shown, patch([d], ['a']));
    expect(ids(applyToView(removed, patch([a])))).toEqual(['b', 'c', 'd', 'a']);
  });

  it('brings the news of the tab, and keeps what only a snapshot tells', () => {
    const trying = ['https://api.example.net/items'];
    const news = {
      dropped: 3,
      page: 2,
      pageOrigin: null,
      sameOriginSeen: 4,
      preserve: true,
      unseenBefore: 5,
      trying,
      watching: true,
      watchProblem: null,
    };
    const view = applyToView(shown, patch([], ['a', 'b', 'c'], news));
    expect(view).toEqual({
      browser: { name: 'chromium', version: '156.0' },
      access: true,
      calls: [],
      ...news,
      tryProblem: null,
    });
  });

  it('without calls leaves the very list, so that nothing is worked out again', () => {
    expect(applyToView(shown, patch([], [], { dropped: 1 }))?.calls).toBe(shown?.calls);
  });
});
