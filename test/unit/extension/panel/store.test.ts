// The panel's state: what each action and each message of the background makes of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelStore, type PanelState } from '../../../../src/extension/panel/store.ts';
import { type ActionResult, DONE, type FromView, failedWith } from '../../../../src/extension/protocol/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/extension/protocol/settings.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import { simulatedRequestOf } from '../../../../src/verdict/simulate.ts';
import { allowed, callOf } from '../../rules/rule-case.ts';
import { patch, snapshot } from '../to-view.ts';

const a = callOf({ response: { status: 200 } }, 'a');
const b = callOf({ response: { status: 200 } }, 'b');
const c = callOf({ response: { status: 200 } }, 'c');

function panel(resend?: (callId: string, withCredentials: boolean) => Promise<ActionResult>) {
  const sent: FromView[] = [];
  const saved: Settings[] = [];
  const { store, actions } = createPanelStore({
    send: (message) => sent.push(message),
    ...(resend === undefined ? {} : { resend }),
    save: (settings) => saved.push(settings),
  });
  return { actions, sent, saved, state: store.getState, ids: () => store.getState().view?.calls.map(({ id }) => id) };
}

/** A panel that shows `a` and `b`, the details of `a` open. */
function opened(resend?: Parameters<typeof panel>[0]) {
  const created = panel(resend);
  created.actions.receive(snapshot([a, b]));
  created.actions.openCall('a');
  return created;
}

it('begins with nothing known and nothing chosen', () => {
  const { judgement, ...state } = panel().state();
  expect(state).toEqual({
    connected: null,
    view: null,
    summary: {
      counts: { all: 0, blocked: 0, failed: 0, readable: 0, other: 0 },
      servers: [],
      order: [],
      siblings: [],
    },
    list: null,
    selected: null,
    group: null,
    open: null,
    folded: new Set(),
    withCredentials: null,
    query: '',
    shown: 'all',
    page: null,
    preserveRequested: null,
    recipe: null,
    repeat: null,
    ofFile: false,
    settings: DEFAULT_SETTINGS,
  });
  expect(judgement.verdict(a).browserCode).toBe('MissingAllowOriginHeader');
});

describe('what the reader does', () => {
  it('selecting a row leaves the details closed; opening it shows them, and closing keeps the row', () => {
    const { actions, state } = panel();
    actions.receive(snapshot([a, b]));
    actions.select('a');
    expect([state().selected, state().open]).toEqual(['a', null]);
    actions.openCall('b');
    expect([state().selected, state().open]).toEqual(['b', 'call']);
    actions.select('a');
    expect([state().selected, state().open]).toEqual(['a', 'call']);
    actions.close();
    expect([state().selected, state().open]).toEqual(['a', null]);
  });

  it('searching and filtering go together, and are reset together', () => {
    const { actions, state } = panel();
    actions.search('api put');
    actions.show('blocked');
    expect([state().query, state().shown]).toEqual(['api put', 'blocked']);
    actions.resetFilter();
    expect([state().query, state().shown]).toEqual(['', 'all']);
  });

  it('the pages take each other’s place, and close', () => {
    const { actions, state } = panel();
    const start = simulatedRequestOf(a, judge(a, 'chromium'));
    actions.paste();
    expect(state().page).toEqual({ kind: 'paste' });
    actions.simulate(start);
    expect(state().page).toEqual({ kind: 'simulator', start });
    actions.showPage('help');
    expect(state().page).toEqual({ kind: 'help' });
    actions.simulate(null);
    expect(state().page).toEqual({ kind: 'simulator', start: null });
    actions.closePage();
    expect(state().page).toBeNull();
  });

  it('what was told of the credentials is told of what is open, and of nothing else', () => {
    const { actions, state } = opened();
    actions.tellCredentials(true);
    actions.openCall('a');
    expect(state().withCredentials).toBe(true);
    actions.openCall('b');
    expect(state().withCredentials).toBeNull();
    actions.tellCredentials(true);
    actions.openGroup('https://api.example.net', null);
    expect(state().withCredentials).toBeNull();
    actions.tellCredentials(false);
    expect(state().withCredentials).toBe(false);
    actions.close();
    expect(state().withCredentials).toBeNull();
  });

  it('settings are kept, and the preferred server is picked at once', () => {
    const { actions, saved, state } = panel();
    actions.change({ recipe: 'nginx', follow: false });
    expect(saved).toEqual([{ ...DEFAULT_SETTINGS, recipe: 'nginx', follow: false }]);
    expect([state().settings.follow, state().recipe]).toEqual([false, 'nginx']);
    actions.pickRecipe('express');
    actions.change({ theme: 'dark' });
    expect([state().settings.theme, state().recipe]).toEqual(['dark', 'express']);
    actions.settle({ ...DEFAULT_SETTINGS, badge: false });
    expect([state().settings.badge, saved.length]).toEqual([false, 2]);
  });

  it('folding a server and unfolding it', () => {
    const { actions, state } = panel();
    actions.fold('https://a.test', true);
    actions.fold('https://b.test', true);
    actions.fold('https://a.test', false);
    expect(state().folded).toEqual(new Set(['https://b.test']));
  });

  it('a recipe that was picked stays picked, and so does the state of the connection', () => {
    const { actions, state } = opened();
    actions.pickRecipe('nginx');
    actions.connection(true);
    actions.receive(snapshot([b]));
    expect([state().recipe, state().connected]).toEqual(['nginx', true]);
    actions.connection(false);
    expect(state().connected).toBe(false);
  });

  it('what only the background can do is handed to it, and changes nothing here', () => {
    const { actions, sent, state } = opened();
    const before = state();
    actions.tryFix(['a'], true);
    actions.stopTrying();
    actions.askAccess();
    expect(sent).toEqual([
      { type: 'try', callIds: ['a'], withCredentials: true },
      { type: 'stop-trying' },
      { type: 'access' },
    ]);
    expect(state()).toBe(before);
  });

  it('clearing empties the list at once, closes the details and keeps the filter', () => {
    const { actions, sent, state, ids } = opened();
    actions.receive(patch([], [], { dropped: 7, sameOriginSeen: 3 }));
    actions.search('api');
    actions.clear();
    expect(sent).toEqual([{ type: 'clear' }]);
    expect([ids(), state().selected, state().open, state().query]).toEqual([[], null, null, 'api']);
    expect([state().view?.dropped, state().view?.sameOriginSeen]).toEqual([0, 3]);
  });

  it('clearing before anything came is only handed on', () => {
    const { actions, sent, state } = panel();
    actions.clear();
    expect([sent, state().view]).toEqual([[{ type: 'clear' }], null]);
  });
});

describe('what the background tells', () => {
  it('patches before a snapshot show nothing', () => {
    const { actions, state } = panel();
    actions.receive(patch([a]));
    expect(state().view).toBeNull();
  });

  it('snapshot and patches make the list', () => {
    const { actions, ids } = panel();
    actions.receive(snapshot([a, b]));
    actions.receive(patch([c], ['a']));
    expect(ids()).toEqual(['b', 'c']);
    actions.receive(snapshot([a]));
    expect(ids()).toEqual(['a']);
  });

  it('an open call stays open while it is there, also when it changes', () => {
    const { actions, state } = opened();
    actions.receive(patch([{ ...a, page: 2 }, c], ['b']));
    expect([state().selected, state().open]).toEqual(['a', 'call']);
    actions.receive(snapshot([c, a]));
    expect([state().selected, state().open]).toEqual(['a', 'call']);
  });

  it.each([
    ['a patch that removes it', patch([c], ['a'])],
    ['a snapshot without it', snapshot([b, c])],
  ])('%s closes the open call', (_name, message) => {
    const { actions, state } = opened();
    actions.receive(message);
    expect([state().selected, state().open]).toEqual([null, null]);
  });

  it('details do not open when nothing is selected', () => {
    const { actions, state } = opened();
    actions.receive(snapshot([]));
    actions.receive(patch([a]));
    expect([state().selected, state().open]).toEqual([null, null]);
  });

  it('calls are judged by the rules of the browser they come from, and verdicts outlive messages', () => {
    const { actions, state } = panel();
    actions.receive(snapshot([a]));
    const { judgement } = state();
    expect(judgement.verdict(a).browserCode).toBe('MissingAllowOriginHeader');
    actions.receive(snapshot([a]));
    actions.receive(patch([b]));
    expect(state().judgement).toBe(judgement);
    actions.receive(snapshot([a], { browser: { name: 'firefox', version: '140' } }));
    const firefox = callOf({ response: { status: 200 }, browser: 'firefox' }, 'f');
    expect(state().judgement.verdict(firefox).browserCode).toBe('CORSMissingAllowOrigin2');
  });
});

describe('what is summed up of the calls', () => {
  const groups = (state: () => PanelState) =>
    state().summary.servers.map(({ server, causes }) => [server, causes.map(({ ids }) => [...ids])]);

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is counts and groups, and follows every message', () => {
    const { actions, state } = panel();
    actions.receive(snapshot([a, b]));
    expect(state().summary.counts).toEqual({ all: 2, blocked: 2, failed: 0, readable: 0, other: 0 });
    expect(groups(state)).toEqual([['https://api.example.net', [['a', 'b']]]]);
    actions.receive(patch([c, callOf({ response: { status: 200, headers: allowed }, error: null }, 'b')], ['a']));
    expect(state().summary.counts).toEqual({ all: 2, blocked: 1, failed: 0, readable: 1, other: 0 });
    expect(groups(state)).toEqual([['https://api.example.net', [['c']]]]);
    actions.clear();
    expect(state().summary.counts.all).toBe(0);
    expect(groups(state)).toEqual([]);
  });

  it('looks again at causes that compare, once others have come', () => {
    const { actions, state } = panel();
    const causes = () => state().summary.servers.flatMap((each) => each.causes.map(({ cause }) => cause?.id));
    actions.receive(snapshot([a]));
    expect(causes()).toEqual(['cors-headers-missing']);
    const other = { url: 'https://api.example.net/other', response: { status: 200, headers: allowed }, error: null };
    actions.receive(patch([callOf(other, 'other')]));
    vi.advanceTimersByTime(600);
    expect(causes()).toEqual(['route-without-cors-headers']);
  });

  it('sorts its groups while a page loads, and then lets them stay', () => {
    const { actions, state } = panel();
    const order = () => state().summary.order.map(({ server }) => server);
    const at = (host: string, id: string) => callOf({ url: `https://${host}/`, response: { status: 200 } }, id);
    actions.receive(snapshot([]));
    actions.receive(patch([at('one.test', '1')]));
    actions.receive(patch([at('two.test', '2'), at('two.test', '3')]));
    expect(order()).toEqual(['https://two.test', 'https://one.test']);
    vi.advanceTimersByTime(3000);
    actions.receive(patch([at('one.test', '4'), at('one.test', '5')]));
    expect(order()).toEqual(['https://two.test', 'https://one.test']);
  });

  it('moves nothing that somebody points at', () => {
    const { actions, state } = panel();
    const order = () => state().summary.order.map(({ server }) => server);
    const at = (host: string, id: string) => callOf({ url: `https://${host}/`, response: { status: 200 } }, id);
    actions.receive(snapshot([at('one.test', '1')]));
    actions.pointAt(true);
    actions.receive(patch([at('two.test', '2'), at('two.test', '3')]));
    expect(order()).toEqual(['https://one.test', 'https://two.test']);
    actions.pointAt(false);
    expect(order()).toEqual(['https://two.test', 'https://one.test']);
  });
});

describe('“Preserve log”', () => {
  it('is handed on and shown at once', () => {
    const { actions, sent, state } = opened();
    actions.preserve(true);
    expect(sent).toEqual([{ type: 'preserve', on: true }]);
    expect([state().view?.preserve, state().preserveRequested]).toEqual([true, true]);
  });

  it('is not undone by a patch that was on its way, and follows the background from then on', () => {
    const { actions, state } = opened();
    actions.preserve(true);
    actions.receive(patch([], [], { preserve: false }));
    expect([state().view?.preserve, state().preserveRequested]).toEqual([true, true]);
    actions.receive(patch([], [], { preserve: true }));
    expect([state().view?.preserve, state().preserveRequested]).toEqual([true, null]);
    actions.receive(patch([], [], { preserve: false }));
    expect([state().view?.preserve, state().preserveRequested]).toEqual([false, null]);
  });

  it('is what a new snapshot says: the background may have been restarted', () => {
    const { actions, state } = opened();
    actions.preserve(true);
    actions.receive(snapshot([a], { preserve: false }));
    expect([state().view?.preserve, state().preserveRequested]).toEqual([false, null]);
  });

  it('before the first snapshot is handed on all the same', () => {
    const { actions, sent, state } = panel();
    actions.preserve(true);
    expect(sent).toEqual([{ type: 'preserve', on: true }]);
    expect([state().view, state().preserveRequested]).toEqual([null, true]);
  });
});

describe('a call that is made again', () => {
  it('is remembered with the calls there were, and then with how it ended', async () => {
    const requested: unknown[] = [];
    const { actions, state } = opened(async (...parts) => {
      requested.push(parts);
      return DONE;
    });
    const over = actions.resend('a', true);
    const known = new Set(['a', 'b']);
    expect(state().repeat).toEqual({ callId: 'a', known, result: null });
    await over;
    expect(state().repeat).toEqual({ callId: 'a', known, result: { kind: 'done' } });
    expect(requested).toEqual([['a', true]]);
  });

  it('has the reason for which it could not be made', async () => {
    const { actions, state } = opened(async () => failedWith('The page is gone.'));
    await actions.resend('b', false);
    const result = { kind: 'failed', reason: 'The page is gone.' };
    expect(state().repeat).toEqual({ callId: 'b', known: new Set(['a', 'b']), result });
  });

  it('does not take the place of one that was made again after it', async () => {
    const answers: ((result: ActionResult) => void)[] = [];
    const { actions, state } = opened(() => new Promise((resolve) => answers.push(resolve)));
    const first = actions.resend('a', false);
    const second = actions.resend('b', false);
    answers[0]?.(failedWith('Too late.'));
    await first;
    expect(state().repeat).toMatchObject({ callId: 'b', result: null });
    answers[1]?.(DONE);
    await second;
    expect(state().repeat).toMatchObject({ callId: 'b', result: { kind: 'done' } });
  });

  it('is none that a file holds', async () => {
    const { actions, state } = opened();
    await actions.resend('a', false);
    const result = { kind: 'failed', reason: 'The calls of a file cannot be made again.' };
    expect(state().repeat).toMatchObject({ callId: 'a', result });
  });
});
