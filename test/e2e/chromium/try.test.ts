// "Try it in this tab": every scenario that headers can mend becomes readable, and every trace is gone afterwards.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../lab/index.ts';
import type { PageResult } from '../../lab/measured.ts';
import { startMendableServer } from '../../lab/mendable-server.ts';
import { nameArgs } from '../../lab/names.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<PageResult>;
}

let lab: Lab;
let chromium: Chromium;
let panel: Page;
let tabId: number;
let run = 0;

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), args: nameArgs });
  await chromium.tab.goto(lab.indexUrl);
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  await panel.locator('[data-list=calls]').click();
  panel.setDefaultTimeout(30_000);
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

const rules = () =>
  chromium.inExtension(async () => {
    const api = (
      globalThis as unknown as { chrome: { declarativeNetRequest: { getSessionRules(): Promise<unknown[]> } } }
    ).chrome.declarativeNetRequest;
    return (await api.getSessionRules()).length;
  });

async function perform(id: string): Promise<PageResult> {
  run += 1;
  return await chromium.tab.evaluate(([name, number]) => (window as unknown as RunPage).runScenario(name, number), [
    id,
    run,
  ] as const);
}

/** Rows of the run made last: of the steps before, and of the call itself at the end. */
const rows = () =>
  panel
    .locator('[role=row][data-call-id]:not([data-outcome=pending])')
    .filter({ has: panel.locator('.column-path', { hasText: new RegExp(`[?&]n=${run}(?![0-9])`) }) });

const row = () => rows().last();

function stepsOf(id: string): number {
  return [scenarios.find((each) => each.id === id)?.before ?? []].flat().length;
}

/** Calls, and waits until the panel lists how it ended. */
async function called(id: string): Promise<string | null> {
  await perform(id);
  await rows().nth(stepsOf(id)).waitFor();
  return await row().getAttribute('data-outcome');
}

/** The rows of the page before are still there for a moment. */
async function emptied(): Promise<void> {
  await expect.poll(() => panel.locator('[role=row][data-call-id]').count()).toBe(0);
}

async function visit(id: string): Promise<void> {
  const scenario = scenarios.find((each) => each.id === id);
  if (scenario === undefined) throw new Error(`no scenario is called ${id}`);
  await chromium.tab.goto(lab.pageUrl(scenario));
  await emptied();
}

async function stop(): Promise<void> {
  await panel.locator('[data-stop-trying]').click();
  await panel.locator('[data-trying]').waitFor({ state: 'detached' });
  expect(await rules()).toBe(0);
}

const blocked = scenarios.filter(
  ({ action, expect: { chromium: wanted } }) =>
    wanted.outcome === 'blocked' && (action.kind === 'fetch' || action.kind === 'xhr'),
);

// All of them take two minutes (TRY_ALL=1); every run tries one of each fault, with and without a preflight.
const kinds = new Map(
  blocked.map((scenario) => {
    const { code, stage } = scenario.expect.chromium;
    return [`${code} ${stage} ${scenario.replies.OPTIONS === undefined}`, scenario] as const;
  }),
);
const tried = process.env.TRY_ALL === undefined ? [...kinds.values()] : blocked;

describe.each(tried.map(({ id }) => [id] as const))('%s', (id) => {
  it('becomes readable while its fix is tried, or the panel says why it cannot', async () => {
    await visit(id);
    expect(await called(id)).toBe('blocked');
    await row().click();
    await panel.locator('[data-section=proof]').waitFor();
    const offer = panel.locator('[data-try]');
    // Where headers are no fix there is nothing to try. What to do instead stands beside the badge; what else, in the section.
    if ((await offer.count()) === 0) {
      expect(await panel.locator('[data-section=headline] .action').first().textContent()).toMatch(/^\w+\S*.*\S/);
      expect(await panel.locator('[data-recipe]').count()).toBe(0);
      const fix = panel.locator('[data-section=fix]');
      if ((await fix.count()) > 0) expect(await fix.textContent()).toMatch(/^Fix.+/);
      expect(await rules()).toBe(0);
      return;
    }
    if ((await offer.getAttribute('data-try')) === 'cannot') {
      expect(await offer.textContent()).toMatch(/^Cannot be tried in the browser: \S/);
      expect(await rules()).toBe(0);
      return;
    }
    await panel.locator('[data-try-button]').click();
    await panel.locator('[data-trying]').waitFor();
    expect(await called(id)).toBe('readable');
    await row().click();
    expect(await panel.locator('[data-section=headline] h2').textContent()).toContain('a fix was being tried');
    await stop();
    expect(await called(id)).toBe('blocked');
  });
});

describe('a call that is run again', () => {
  const PUT = `(url) => fetch(url, { method: 'PUT', headers: { Authorization: 'Bearer secret', 'X-App': '1' } }).catch(() => {})`;
  const outcome = (wanted: string) => panel.locator(`[data-again-outcome=${wanted}]`).waitFor();

  it('is made by the page, compared with the first, and readable once the server is mended', async () => {
    const server = await startMendableServer();
    try {
      await chromium.tab.goto(server.pageUrl);
      await emptied();
      await chromium.tab.evaluate(`(${PUT})(${JSON.stringify(server.apiUrl)})`);
      await panel.locator('[role=row][data-outcome=blocked]').click();
      await panel.locator('[data-again-button]').click();
      expect(server.reached).toHaveLength(1);
      await panel.locator('[data-again-send]').click();
      await outcome('blocked');
      expect(await panel.locator('[data-again-outcome]').textContent()).toContain('Still blocked, for the same reason');
      expect(server.reached.map(({ method }) => method)).toEqual(['OPTIONS', 'OPTIONS']);
      server.mend();
      await panel.locator('[data-again-button]').click();
      await panel.locator('[data-again-send]').click();
      await outcome('readable');
      expect(await panel.locator('[data-again-outcome]').textContent()).toContain('preflight status404 → 200');
      const [asked, sent] = server.reached.slice(2);
      expect(asked?.headers['access-control-request-headers']).toBe('authorization,x-app');
      expect(sent?.method).toBe('PUT');
      expect(sent?.headers.origin).toBe(new URL(server.pageUrl).origin);
      expect(sent?.headers.authorization).toBe('corscope-test');
      await panel.locator('[data-again-show]').click();
      await panel.locator('[data-section=headline]', { hasText: 'The page could read this response' }).waitFor();
    } finally {
      server.close();
    }
  });

  it('is readable while its fix is tried, and the server gets no credit', async () => {
    await visit('acao-missing');
    await called('acao-missing');
    await row().click();
    await panel.locator('[data-try-button]').click();
    await panel.locator('[data-trying]').waitFor();
    await panel.locator('[data-again-button]').click();
    await outcome('readable');
    expect(await panel.locator('[data-again-outcome]').textContent()).toContain('a fix is being tried');
    await stop();
  });

  it('is not made by another page in its place', async () => {
    await visit('acao-missing');
    await called('acao-missing');
    const preserve = panel.getByLabel('Preserve log');
    await preserve.check();
    await chromium.tab.goto(lab.indexUrl.replace('localhost', '127.0.0.1'));
    await row().click();
    await panel.locator('[data-again-button]').click();
    expect(await panel.locator('[data-again-problem]').textContent()).toContain('Another page is shown there now');
    await preserve.uncheck();
    await chromium.tab.goto(lab.indexUrl);
  });
});

describe('a trial ends', () => {
  async function trying(): Promise<void> {
    await visit('acao-missing');
    await called('acao-missing');
    await row().click();
    await panel.locator('[data-try-button]').click();
    await panel.locator('[data-trying]').waitFor();
    expect(await rules()).toBeGreaterThan(0);
  }

  it('at another site', async () => {
    await trying();
    await chromium.tab.goto(lab.indexUrl.replace('localhost', '127.0.0.1'));
    await expect.poll(rules).toBe(0);
    await panel.locator('[data-trying]').waitFor({ state: 'detached' });
  });

  it('not at a reload, and not when the worker is killed', async () => {
    await trying();
    await chromium.stopServiceWorker();
    await chromium.tab.reload();
    await emptied();
    await panel.locator('[data-trying]').waitFor();
    expect(await called('acao-missing')).toBe('readable');
    await stop();
  });

  it('when nobody watches any more', async () => {
    await trying();
    await panel.close();
    await expect.poll(rules, { timeout: 20_000 }).toBe(0);
    expect((await perform('acao-missing')).settled).toBe('rejected');
  });
});
