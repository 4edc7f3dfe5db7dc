import { join } from 'node:path';
import { ADDON_ID, Firefox, type FirefoxPage } from '../support/browsers/firefox.ts';
import { sleep, until } from '../support/browsers/source.ts';
import { ROOT } from '../tools/install.mjs';
import type { Camera } from './camera.ts';

const SETTLED_MS = 400;
/** Docks of the real toolbox: the side, and how high or wide it is. */
const DOCKS = {
  'bottom-700': { host: 'bottom', size: 700 },
  'bottom-340': { host: 'bottom', size: 340 },
  'right-560': { host: 'right', size: 560 },
  'right-320': { host: 'right', size: 320 },
} as const;

/** The panel in the real DevTools, whose frame is drawn. */
export async function openFirefoxCamera(url: string): Promise<Camera> {
  const firefox = await Firefox.launch({ theme: 'light', size: [1300, 900] });
  const { tab } = firefox;
  await firefox.install(join(ROOT, 'dist/firefox'));
  await firefox.goto(tab, url);
  let panel: FirefoxPage = await firefox.openPanel(tab, ADDON_ID, DOCKS['bottom-700']);
  const there = (selector: string, count: number) =>
    until(
      () =>
        panel.eval(
          (wanted: string, many: number) => document.querySelectorAll(wanted).length >= many || null,
          selector,
          count,
        ),
      `${selector} in the panel`,
      30_000,
    );
  return {
    browser: 'firefox',
    sizes: Object.keys(DOCKS),
    goto: (url) => firefox.goto(tab, url),
    inPage: async (code) => {
      await firefox.eval(tab, `() => Promise.resolve(${code}).then(() => undefined)`);
    },
    click: async (selector) => {
      await there(selector, 1);
      await panel.eval((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    },
    fill: async (selector, text) => {
      await there(selector, 1);
      await panel.eval(
        (wanted: string, value: string) => {
          const box = document.querySelector<HTMLInputElement>(wanted);
          if (box === null) return;
          // React keeps the value it set itself; this is how a person's typing reaches it.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
          box.dispatchEvent(new Event('input', { bubbles: true }));
        },
        selector,
        text,
      );
    },
    wait: async (selector, count = 1) => {
      await there(selector, count);
    },
    has: (selector) => panel.eval((wanted: string) => document.querySelector(wanted) !== null, selector),
    key: async (key) => {
      await panel.eval((name: string) => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      }, key);
    },
    resize: async (size) => {
      await firefox.setTheme('light');
      await panel.eval(() => document.querySelector<HTMLElement>('[data-stop-trying]')?.click());
      // A toolbox takes its size when it is opened.
      await panel.close();
      panel = await firefox.openPanel(tab, ADDON_ID, DOCKS[size as keyof typeof DOCKS]);
      await there('.toolbar', 1);
    },
    panel: async (theme) => {
      await firefox.setTheme(theme);
      await sleep(SETTLED_MS);
      return await panel.screenshot();
    },
    popup: async (theme) => {
      await firefox.setTheme(theme);
      const popup = await firefox.openPopup(tab);
      await sleep(SETTLED_MS);
      const png = await popup.screenshot();
      await popup.close();
      return png;
    },
    close: () => firefox.close(),
  };
}
