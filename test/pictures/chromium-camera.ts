import { join } from 'node:path';
import { launchChromium } from '../support/browsers/chromium.ts';
import { sleep } from '../support/browsers/source.ts';
import { ROOT } from '../tools/install.mjs';
import type { Camera } from './camera.ts';

/** One frame after what was done last, and a transition of the browser's own. */
const SETTLED_MS = 200;
/** The last one: a dock of 640 px at 200 % zoom. */
const SIZES = ['1280x800', '900x300', '560x800', '320x700', '320x256'] as const;

/** The panel as a page of its own: the same code as in DevTools, at any size. */
export async function openChromiumCamera(url: string): Promise<Camera> {
  const chromium = await launchChromium({ extension: join(ROOT, 'dist/chrome') });
  const { tab } = chromium;
  // The extension knows a tab by its URL.
  await tab.goto(url);
  const tabId = await chromium.tabId(tab);
  const address = `src/extension/panel/panel.html?tab=${tabId}`;
  const panel = await chromium.openExtensionPage(address);
  panel.setDefaultTimeout(30_000);
  return {
    browser: 'chromium',
    sizes: SIZES,
    goto: async (url) => {
      await tab.goto(url);
    },
    inPage: async (code) => {
      await tab.evaluate(code);
    },
    click: (selector) => panel.locator(selector).first().click(),
    fill: (selector, text) => panel.locator(selector).first().fill(text),
    wait: (selector, count = 1) =>
      panel
        .locator(selector)
        .nth(count - 1)
        .waitFor({ state: 'attached' }),
    has: async (selector) => (await panel.locator(selector).count()) > 0,
    key: (key) => panel.keyboard.press(key),
    resize: async (size) => {
      const [width = 1280, height = 800] = size.split('x').map(Number);
      await panel.setViewportSize({ width, height });
      const stop = panel.locator('[data-stop-trying]');
      if ((await stop.count()) > 0) await stop.click();
      await panel.reload();
    },
    panel: async (theme) => {
      await panel.emulateMedia({ colorScheme: theme });
      await sleep(SETTLED_MS);
      return await panel.screenshot();
    },
    popup: async (theme) => {
      const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
      await popup.setViewportSize({ width: 360, height: 420 });
      await popup.emulateMedia({ colorScheme: theme });
      await popup.locator('main:not([data-state=connecting])').waitFor();
      await sleep(SETTLED_MS);
      const png = await popup.screenshot();
      await popup.close();
      return png;
    },
    close: chromium.close,
  };
}
