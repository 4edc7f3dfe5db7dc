// A recipe as a person meets it: a real server allows some other page, the panel says why the call is blocked, what the
// panel prints is put into the server as it is, and the same call can be read; a call from another page still cannot.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/fixes/policy/required.ts';
import { type Chromium, launchChromium } from '../support/browsers/chromium.ts';
import { start } from './running.ts';
import type { ServerUnderTest } from './server.ts';
import { printed, table } from './try-recipes.ts';

/** What the server was once set up for: another page, and nothing this one asks for. */
const FORMER: Policy = {
  origins: ['https://former.example'],
  methods: [],
  requestHeaders: [],
  credentials: false,
  exposedHeaders: [],
  maxAge: 600,
  needsPreflight: false,
};

interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

async function startSite(): Promise<Site> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** With credentials and a header of its own, so that everything a policy can say is asked for. */
async function call(page: Page, url: string): Promise<number | 'blocked'> {
  return await page.evaluate(
    async (target) =>
      await fetch(target, { credentials: 'include', headers: { 'X-Request-Id': '1' } }).then(
        ({ status }) => status,
        () => 'blocked' as const,
      ),
    url,
  );
}

export function tryInChromium(servers: readonly ServerUnderTest[]): void {
  const proven: string[] = [];
  let chromium: Chromium;
  let page: Site;
  let stranger: Site;
  let panel: Page;

  beforeAll(async () => {
    page = await startSite();
    stranger = await startSite();
    chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
    await chromium.tab.goto(page.origin);
    panel = await chromium.openExtensionPage(
      `src/extension/panel/panel.html?tab=${await chromium.tabId(chromium.tab)}`,
    );
    panel.setDefaultTimeout(30_000);
    await panel.locator('[data-list=calls]').click();
  });

  afterAll(async () => {
    await chromium?.close();
    await page?.close();
    await stranger?.close();
    console.log(table('recipes taken from the panel and proven in Chromium', proven));
  });

  /** Performs a call and waits for its row. */
  async function listed(url: string): Promise<{ readonly ended: number | 'blocked'; readonly outcome: string }> {
    await chromium.tab.goto(page.origin);
    // The rows of the page before are still there for a moment.
    await panel.locator('[role=row][data-call-id]').first().waitFor({ state: 'detached' });
    const ended = await call(chromium.tab, url);
    const row = panel.locator('[role=row][data-call-id]:not([data-outcome=pending])');
    await row.waitFor();
    return { ended, outcome: (await row.getAttribute('data-outcome')) ?? '' };
  }

  async function fromPanel(recipe: string): Promise<string> {
    await panel.locator('[role=row][data-call-id]').click();
    // After a failed preflight Chromium shows no sign of credentials, and the panel asks.
    const asks = panel.locator('[data-with-credentials]');
    if ((await asks.count()) > 0) await asks.check();
    await panel.locator('[data-recipe-picker]').click();
    await panel.locator(`[data-offer="${recipe}"]`).click();
    // Shown text marks invisible characters; a recipe has none, so it is what "Copy" copies.
    return (await panel.locator('[data-snippet]').textContent()) ?? '';
  }

  describe.each(servers.map((server) => [server.title, server] as const))('%s', (title, server) => {
    it('blocked, mended with the printed recipe, readable', async () => {
      const [path = '/v1/items'] = Object.keys(server.paths ?? {});
      const former = printed(server.recipe, FORMER, { origin: '', path, page: page.origin });
      const broken = await start(server.setup(former));
      let snippet: string;
      try {
        expect(await listed(broken.base + path)).toEqual({ ended: 'blocked', outcome: 'blocked' });
        snippet = await fromPanel(server.recipe);
      } finally {
        await broken.stop();
      }
      expect(snippet).toContain(page.origin);
      const mended = await start(server.setup(snippet));
      try {
        const url = mended.base + path;
        const status = Object.values(server.paths ?? { '': 200 })[0];
        expect(await listed(url)).toEqual({ ended: status, outcome: 'readable' });
        const other = await chromium.newTab(stranger.origin);
        expect(await call(other, url)).toBe('blocked');
        await other.close();
      } finally {
        await mended.stop();
      }
      proven.push(`${title} ${server.version()}`);
    });
  });
}
