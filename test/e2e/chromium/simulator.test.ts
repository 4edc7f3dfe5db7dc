// The simulator and the policy for a whole server, in the real panel.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

const ROW = '[role=row][data-call-id]';
const CALLS = ['preflight-404', 'acao-missing', 'readable-simple', 'error-500-without-headers'];

let lab: Lab;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(lab.indexUrl);
  const tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  await panel.locator('[data-list=calls]').click();
  panel.setDefaultTimeout(10_000);
  await panel.setViewportSize({ width: 1200, height: 900 });
  for (const [index, id] of CALLS.entries()) {
    await chromium.tab.evaluate(([name, run]) => (window as unknown as RunPage).runScenario(name, run), [
      id,
      index + 1,
    ] as const);
  }
  await panel
    .locator(`${ROW}:not([data-outcome=pending])`)
    .nth(CALLS.length - 1)
    .waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

beforeEach(async () => {
  const simulator = panel.locator('[data-simulator]');
  if (await simulator.isVisible()) await panel.keyboard.press('Escape');
  await simulator.waitFor({ state: 'detached' });
});

const ALL = 'chromium firefox webkit';
const field = (name: string) => panel.locator(`[data-field=${name}]`);
const code = (browser: string) => panel.locator(`[data-simulated="${browser}"]`).getAttribute('data-code');
/** One where the browsers agree, one for each end where they differ. */
const outcomes = () =>
  panel.locator('[data-simulated]').evaluateAll((all) =>
    all.map((each) => {
      const { simulated, outcome } = (each as HTMLElement).dataset;
      return `${simulated} ${outcome}`;
    }),
  );

async function openFrom(id: string): Promise<void> {
  await panel.locator(ROW).nth(CALLS.indexOf(id)).click();
  await panel.locator('[data-simulate]').click();
  await panel.locator('[data-simulator]').waitFor();
}

describe('simulator', () => {
  it('from a call: its own verdict, which changes as one types, and back', async () => {
    await openFrom('preflight-404');
    expect(await outcomes()).toEqual([`${ALL} blocked`]);
    expect(await code(ALL)).toBe('preflight-status');
    await field('preflight-status').fill('204');
    expect(await outcomes()).toEqual([`${ALL} blocked`]);
    expect(await code(ALL)).not.toBe('preflight-status');
    await panel.locator('[data-fill]').click();
    expect(await outcomes()).toEqual([`${ALL} readable`]);
    expect(await panel.locator('[data-fill]').count()).toBe(0);
    await panel.locator('[data-back-to-call]').click();
    await panel.locator('[data-details]').waitFor();
    // From the toolbar it starts with the call that is open.
    await panel.locator('[data-open-simulator]').click();
    expect(await field('url').inputValue()).toContain('preflight-404');
    await panel.keyboard.press('Escape');
    await panel.locator('[data-details]').focus();
    await panel.keyboard.press('Escape');
  });

  it('has its first field in sight at every width, and no field of a preflight that is not sent', async () => {
    await panel.locator('[data-open-simulator]').click();
    expect(await field('preflight-status').count()).toBe(0);
    for (const width of [320, 560, 1200]) {
      await panel.setViewportSize({ width, height: 700 });
      expect((await field('page').boundingBox())?.y).toBeLessThan(160);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await panel.setViewportSize({ width: 1280, height: 800 });
    await field('method').fill('PUT');
    expect(await field('preflight-status').count()).toBe(1);
  });

  it('from nothing: where the browsers differ, both are right', async () => {
    await panel.locator('[data-open-simulator]').click();
    await field('headers').fill('DPR: 2');
    await field('response-headers').fill('Access-Control-Allow-Origin: https://app.example.com');
    await expect.poll(outcomes).toEqual(['chromium readable', 'firefox webkit blocked']);
    expect(await code('firefox webkit')).toBe('acao-missing');
  });

  it('half-typed and hostile input says what is missing, and stays text', async () => {
    await panel.locator('[data-open-simulator]').click();
    await field('url').fill('/items');
    expect(await panel.locator('[data-incomplete]').textContent()).toContain('http://');
    await field('url').fill('https://api.example.net/<img src=x onerror=alert(1)>');
    await field('headers').fill('no colon here\nCookie: a=b\nX-A: <b>');
    expect(await panel.locator('[data-wrong-lines]').textContent()).toContain('line 1');
    expect(await panel.locator('[data-ignored]').textContent()).toContain('Cookie');
    expect(await panel.locator('[data-simulator] img').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
    await panel.emulateMedia({ colorScheme });
    await openFrom('preflight-404');
    const found = await new AxeBuilder({ page: panel }).analyze();
    expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    await panel.emulateMedia({ colorScheme: null });
  });
});

describe('what to change', () => {
  const headers = (id: string) => panel.locator(`[data-fix-headers=${id}] pre`).textContent();

  it('for one call, and for all calls to its server: proven by judging them again', async () => {
    await panel.locator(ROW).nth(CALLS.indexOf('acao-missing')).click();
    expect(await panel.locator('[data-proof=call]').count()).toBe(1);
    expect(await panel.locator('[data-fix-headers=preflight]').count()).toBe(0);

    await panel.locator('[data-scope=all]').click();
    const proof = panel.locator('[data-proof=all]');
    expect(await proof.getAttribute('data-passing')).toBe(String(CALLS.length));
    expect(await proof.textContent()).toContain(`allow all ${CALLS.length} calls`);
    expect(await proof.textContent()).toContain('1 call still gets 500');
    expect(await headers('preflight')).toContain('Access-Control-Allow-Methods: ');
    expect(await panel.locator('[data-snippet]').count()).toBe(0);
    await panel.locator('[data-recipe-picker]').click();
    await panel.locator('[data-offer=express]').click();
    const snippet = await panel.locator('[data-snippet]').textContent();
    expect(snippet).toMatch(/PUT|DELETE|PATCH/);

    await panel.locator('[data-scope=call]').click();
    await panel.locator('[data-tab=raw]').click();
    expect(await panel.locator('[data-fix-headers=preflight]').count()).toBe(0);
  });
});
