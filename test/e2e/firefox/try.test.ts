// "Try it in this tab" in real Firefox DevTools.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageResult } from '../../lab/measured.ts';
import { startMendableServer } from '../../lab/mendable-server.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { Firefox, type FirefoxPage } from '../../support/browsers/firefox.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<PageResult>;
}

let lab: Lab;
let firefox: Firefox;
let panel: FirefoxPage;
let run = 0;

beforeAll(async () => {
  lab = await startLab();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  await firefox.goto(firefox.tab, lab.indexUrl);
  panel = await firefox.openPanel(firefox.tab);
  await panel.eval(() => document.querySelector<HTMLElement>('[data-list=calls]')?.click());
});

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

async function perform(id: string): Promise<string> {
  run += 1;
  const result = (await firefox.eval(
    firefox.tab,
    (name: string, number: number) => (window as unknown as RunPage).runScenario(name, number),
    id,
    run,
  )) as PageResult;
  return result.settled;
}

const outcomes = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].map(({ dataset }) => dataset.outcome),
  );

const click = (selector: string) =>
  panel.eval((wanted: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(wanted)].at(-1);
    found?.click();
    return found !== undefined;
  }, selector);

const isTrying = () => panel.eval(() => document.querySelector('[data-trying]') !== null);

it.each(['acao-missing', 'header-several-only', 'acao-wildcard-credentials'])(
  '%s: blocked, readable while tried, blocked again',
  async (id) => {
    await firefox.goto(firefox.tab, lab.indexUrl);
    await expect.poll(outcomes).toEqual([]);
    expect(await perform(id)).toBe('rejected');
    await expect.poll(outcomes).toEqual(['blocked']);
    await expect.poll(() => click('[role=row][data-call-id]')).toBe(true);
    await expect.poll(() => click('[data-try-button]')).toBe(true);
    await expect.poll(isTrying).toBe(true);
    expect(await perform(id)).toBe('resolved');
    await expect.poll(outcomes).toEqual(['blocked', 'readable']);
    expect(await click('[data-stop-trying]')).toBe(true);
    await expect.poll(isTrying).toBe(false);
    expect(await perform(id)).toBe('rejected');
    await expect.poll(outcomes).toEqual(['blocked', 'readable', 'blocked']);
  },
);

it('runs a call again in its page, and compares', async () => {
  const server = await startMendableServer();
  try {
    await firefox.goto(firefox.tab, server.pageUrl);
    await expect.poll(outcomes).toEqual([]);
    await firefox.eval(
      firefox.tab,
      (url: string) => fetch(url, { method: 'PUT', headers: { Authorization: 'Bearer secret' } }).catch(() => {}),
      server.apiUrl,
    );
    await expect.poll(outcomes).toEqual(['blocked']);
    await expect.poll(() => click('[role=row][data-call-id]')).toBe(true);
    const outcome = () =>
      panel.eval(() => {
        const found = document.querySelector<HTMLElement>('[data-again-outcome]');
        return [found?.dataset.againOutcome, found?.querySelector('p')?.textContent];
      });
    await expect.poll(() => click('[data-again-button]')).toBe(true);
    await expect.poll(() => click('[data-again-send]')).toBe(true);
    await expect.poll(outcome).toEqual(['blocked', expect.stringContaining('Still blocked, for the same reason')]);
    server.mend();
    await expect.poll(() => click('[data-again-button]')).toBe(true);
    await expect.poll(() => click('[data-again-send]')).toBe(true);
    // Firefox's word on what the page could read comes a moment after the call.
    await expect.poll(outcome, { timeout: 20_000 }).toEqual(['readable', expect.stringContaining('Readable now')]);
    const sent = server.reached.at(-1);
    expect([sent?.method, sent?.headers.origin, sent?.headers.authorization]).toEqual([
      'PUT',
      new URL(server.pageUrl).origin,
      'corscope-test',
    ]);
  } finally {
    server.close();
  }
});
