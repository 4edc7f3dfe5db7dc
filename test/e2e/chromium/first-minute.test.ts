// The first minute in the panel: the first click, a dock that changes its width, calls that stream in, the system's own colours.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTwoOrigins, type TwoOrigins } from '../../lab/two-origins.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

const ROW = '[role=row][data-call-id]';

let site: TwoOrigins;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  site = await startTwoOrigins();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(site.pageUrl);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${await chromium.tabId(chromium.tab)}`);
  panel.setDefaultTimeout(30_000);
  await panel.locator('[data-list=calls]').click();
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

beforeEach(async () => {
  await panel.setViewportSize({ width: 1000, height: 600 });
  await chromium.tab.reload();
  await expect.poll(() => panel.locator(ROW).count()).toBe(0);
});

async function calls(count: number): Promise<void> {
  const listed = Number((await panel.locator('[data-shown=all] .number').textContent()) ?? 0);
  await chromium.tab.evaluate(
    async ([url, many]) => {
      const { call } = window as unknown as { call(to: string): Promise<string> };
      for (let n = 0; n < many; n += 1) await call(`${url}?${n}`);
    },
    [site.apiUrl, count] as const,
  );
  await expect.poll(() => panel.locator('[data-shown=all] .number').textContent()).toBe(String(listed + count));
}

const top = () => panel.locator('.list').evaluate(({ scrollTop }) => scrollTop);
const active = () =>
  panel.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.className);

it('the first click into a scrolled list opens the row under the pointer, and scrolls nothing', async () => {
  await calls(60);
  await expect.poll(top).toBeGreaterThan(300);
  const before = await top();
  const row = panel.locator(ROW).nth(-4);
  const id = await row.getAttribute('data-call-id');
  const box = await row.boundingBox();
  await panel.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 10);
  await panel.mouse.down();
  expect(await top()).toBe(before);
  await panel.mouse.up();
  await panel.locator(`[data-details="${id}"]`).waitFor();
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
});

it('an open call stays where it is while others stream in', async () => {
  await calls(60);
  await panel.locator(ROW).nth(-2).click();
  await panel.locator('[data-details]').waitFor();
  const before = await top();
  await calls(30);
  expect(await top()).toBe(before);
});

it.each([
  ['list', 1000, 700],
  ['list', 700, 1000],
  ['details', 1000, 400],
  ['details', 400, 1000],
])('the focus stays in the %s when the dock goes from %s to %s', async (part, from, to) => {
  await calls(3);
  await panel.setViewportSize({ width: from, height: 900 });
  await panel.locator(ROW).first().click();
  await panel.locator('[data-details]').waitFor();
  if (part === 'details') await panel.locator('[data-details]').focus();
  else await panel.locator('[role=grid]').focus();
  await panel.setViewportSize({ width: to, height: 900 });
  await expect.poll(active).toBe(part === 'list' ? 'grid' : 'details');
  await panel.keyboard.press('Escape');
  await expect.poll(() => panel.locator('[data-details]').count()).toBe(0);
});

it('the system’s own colours: a selected row and a pressed button can be read', async () => {
  await calls(2);
  await panel.emulateMedia({ forcedColors: 'active' });
  await panel.locator('[data-shown=blocked]').click();
  await panel.locator(ROW).first().click();
  const ratios = await panel.evaluate(() => {
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const light = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((each) => channel(each / 255));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: string, b: string) => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const under = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      const clear = backgroundColor === 'rgba(0, 0, 0, 0)' && element.parentElement !== null;
      return clear ? under(element.parentElement as Element) : backgroundColor;
    };
    const wanted = '[role=row][aria-selected=true] *, button[aria-pressed=true], button[aria-pressed=true] *';
    return [...document.querySelectorAll(wanted)]
      .filter(({ textContent }) => textContent?.trim())
      .map((element) => ratio(getComputedStyle(element).color, under(element)));
  });
  await panel.emulateMedia({ forcedColors: 'none' });
  await panel.locator('[data-shown=all]').click();
  expect(ratios.length).toBeGreaterThan(5);
  expect(Math.min(...ratios)).toBeGreaterThan(4.5);
});
