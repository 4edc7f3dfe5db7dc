import { afterEach, expect, it, vi } from 'vitest';
import { createStartupQueue } from '../../../../src/extension/background/startup-queue.ts';
import type { BrowserName } from '../../../../src/fetch/model.ts';
import { gate, soon } from './events.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function setUp(browser: BrowserName, whileQuiet: (quiets: number) => void = () => undefined) {
  const restored = gate();
  const waits: number[] = [];
  const queue = createStartupQueue({
    browser,
    restore: () => restored.promise,
    wait: async (ms) => {
      waits.push(ms);
      whileQuiet(waits.length);
    },
  });
  return { queue, waits, restore: restored.open };
}

it.each(['chromium', 'firefox'] as const)(
  '%s: events wait for what was saved, and come in the order of time',
  async (browser) => {
    const { queue, restore } = setUp(browser);
    const order: number[] = [];
    // Firefox tells a woken page its events grouped by name: all starts, then all ends.
    for (const at of [1, 4, 2, 3]) queue.whenReady(at, () => order.push(at));
    await soon();
    expect([order, queue.isWaiting()]).toEqual([[], true]);
    restore();
    await queue.ready;
    expect([order, queue.isWaiting()]).toEqual([[1, 2, 3, 4], false]);
    queue.whenReady(0, () => order.push(0));
    expect(order).toEqual([1, 2, 3, 4, 0]);
  },
);

it('events of one moment stay in the order in which they were told', async () => {
  const { queue, restore } = setUp('firefox');
  const order: string[] = [];
  for (const name of ['a', 'b', 'c']) queue.whenReady(7, () => order.push(name));
  restore();
  await queue.ready;
  expect(order).toEqual(['a', 'b', 'c']);
});

it('one that throws does not stop the others', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { queue, restore } = setUp('firefox');
  const order: number[] = [];
  queue.whenReady(1, () => {
    throw new Error('no');
  });
  queue.whenReady(2, () => order.push(2));
  restore();
  await queue.ready;
  expect([order, warn.mock.calls.length, queue.isWaiting()]).toEqual([[2], 1, false]);
});

it('Firefox: waits until no more comes, as its replay may begin later', async () => {
  const order: number[] = [];
  const { queue, waits, restore } = setUp('firefox', (quiets) => {
    if (quiets < 3) queue.whenReady(-quiets, () => order.push(-quiets));
  });
  restore();
  await queue.ready;
  expect([order, waits]).toEqual([
    [-2, -1],
    [50, 50, 50],
  ]);
});

it('Firefox: but not for ever', async () => {
  const { queue, waits, restore } = setUp('firefox', (quiets) => queue.whenReady(quiets, () => undefined));
  restore();
  await queue.ready;
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(500);
});

it('Chromium waits for nothing but what was saved', async () => {
  const { queue, waits, restore } = setUp('chromium');
  restore();
  await queue.ready;
  expect(waits).toEqual([]);
});
