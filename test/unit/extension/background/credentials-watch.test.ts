import { expect, it } from 'vitest';
import { createCredentialsWatch } from '../../../../src/extension/background/credentials-watch.ts';

function setUp(
  given: { urls?: readonly string[]; shown?: boolean; running?: readonly string[]; refuse?: boolean } = {},
) {
  const registered = new Map<string, readonly string[]>((given.running ?? []).map((key) => [key, ['*://a.example/*']]));
  const told: number[] = [];
  const state = { shown: given.shown ?? true };
  const watch = createCredentialsWatch({
    scripts: {
      running: async () => [...registered].map(([key, matches]) => ({ key, matches })),
      begin: async ({ key, matches }) => {
        if (given.refuse === true) throw new Error('no');
        registered.set(key, matches);
      },
      end: async (key) => void registered.delete(key),
    },
    frameUrls: async () => given.urls ?? ['https://a.example/x', 'https://b.example:8443/frame', 'about:blank'],
    isShown: () => state.shown,
    onChange: (tabId) => told.push(tabId),
  });
  return { watch, registered, told, state };
}

it('watches the hosts of the tab’s frames, and says that the page must be reloaded', async () => {
  const { watch, registered, told } = setUp();
  expect(await watch.begin(1)).toEqual({ kind: 'done', on: true, reload: true });
  expect(await watch.begin(1)).toEqual({ kind: 'done', on: true, reload: false });
  expect([...registered]).toEqual([['1:view', ['*://a.example/*', '*://b.example/*']]]);
  expect([watch.isOn(1), watch.isOn(2), told.includes(1)]).toEqual([true, false, true]);
});

it('takes in the host that a frame is about to show, in a watched tab only', async () => {
  const { watch, registered } = setUp({ urls: ['https://a.example/'] });
  await watch.begin(1);
  watch.beforeNavigate(1, 'https://c.example/');
  watch.beforeNavigate(1, 'https://c.example/again');
  watch.beforeNavigate(2, 'https://d.example/');
  watch.beforeNavigate(1, 'chrome://settings/');
  expect([...registered]).toEqual([['1:view', ['*://a.example/*', '*://c.example/*']]]);
});

it('ends with the last view, if it was begun in one', async () => {
  const { watch, registered, state } = setUp();
  await watch.begin(1);
  state.shown = false;
  await watch.begin(2);
  await watch.endUnseen();
  expect([[...registered.keys()], watch.isOn(1), watch.isOn(2)]).toEqual([['2:page'], false, true]);
  expect(await watch.end(2)).toEqual({ kind: 'done', on: false, reload: false });
  expect(registered.size).toBe(0);
});

it('knows what outlived the background', async () => {
  const { watch, registered } = setUp({ running: ['3:view', '4:page'], shown: false });
  await watch.known;
  expect([watch.isOn(3), watch.isOn(4)]).toEqual([true, true]);
  await watch.endUnseen();
  expect([...registered.keys()]).toEqual(['4:page']);
});

it('says why it cannot', async () => {
  const own = setUp({ urls: ['chrome://settings/'] });
  expect(await own.watch.begin(1)).toMatchObject({ kind: 'failed' });
  expect(own.watch.problemIn(1)).toBe('Extensions may not look into this page.');
  const refused = setUp({ refuse: true });
  expect(await refused.watch.begin(1)).toMatchObject({ kind: 'failed' });
  expect([refused.watch.isOn(1), refused.watch.problemIn(1)]).toEqual([false, expect.stringContaining('no')]);
  await refused.watch.end(1);
  expect(refused.watch.problemIn(1)).toBeNull();
});
