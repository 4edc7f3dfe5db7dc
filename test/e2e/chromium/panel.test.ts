// What only the real DevTools can show: the panel in its frame, with its theme, keys and clipboard; and whose calls it lists.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, type ChromiumPanel, launchChromium } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

let lab: Lab;
let chromium: Chromium;
let panel: ChromiumPanel;
let tabId: number;
let run = 0;

const soon = { timeout: 20_000 };

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), devtools: true });
  await chromium.tab.goto(lab.indexUrl);
  panel = await chromium.openPanel(chromium.tab);
  await panel.setDock('bottom', 500); // wide enough for list and details side by side
  await panel.waitFor('[data-list=calls]');
  await panel.click('[data-list=calls]');
  tabId = await chromium.tabId(chromium.tab);
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

beforeEach(async () => {
  await chromium.tab.goto(lab.indexUrl);
  await expect.poll(ids, soon).toEqual([]);
});

const ids = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].map(({ dataset }) => dataset.callId),
  );

const causes = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].map(({ dataset }) => dataset.cause),
  );

/** Paths of the listed calls, without their run's number. */
const paths = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id] .path')].map(({ textContent }) => textContent),
  );

const empty = () => panel.eval(() => document.querySelector<HTMLElement>('[data-empty]')?.dataset.empty ?? null);
const count = (selector: string) => panel.eval((wanted) => document.querySelectorAll(wanted).length, selector);
const focused = () => panel.eval(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName);
const selected = () => panel.eval(() => document.querySelector<HTMLElement>('[aria-selected=true]')?.dataset.cause);

async function perform(...names: readonly string[]): Promise<void> {
  for (const id of names) {
    run += 1;
    await chromium.tab.evaluate(([name, number]) => (window as unknown as RunPage).runScenario(name, number), [
      id,
      run,
    ] as const);
  }
}

/** Performs them and waits until each is listed with its verdict. */
async function performed(...names: readonly string[]): Promise<void> {
  const before = (await ids()).length;
  await perform(...names);
  await expect.poll(async () => (await ids()).length, soon).toBe(before + names.length);
  await expect.poll(() => count('[data-call-id][data-outcome=pending]'), soon).toBe(0);
}

describe('in DevTools', () => {
  it('lists exactly the calls of the report, in its order', async () => {
    await performed('readable-simple', 'preflight-404', 'acao-missing');
    const report = await chromium.exportReport(tabId);
    expect(await ids()).toEqual(report.calls.map(({ id }) => id));
    await expect.poll(causes, soon).toEqual(['', 'preflight-not-found', 'route-without-cors-headers']);
    await panel.click('[data-shown=blocked]');
    await expect.poll(causes, soon).toEqual(['preflight-not-found', 'route-without-cors-headers']);
    await panel.click('[data-shown=all]');
    await expect.poll(async () => (await ids()).length, soon).toBe(3);
  });

  it('names the cause that the report names, also when a call that comes later has changed it', async () => {
    await performed('acao-missing');
    await expect.poll(causes, soon).toEqual(['cors-headers-missing']);
    await performed('readable-simple');
    const reported = (await chromium.exportReport(tabId)).calls.map(({ causes: [first] }) => first?.id ?? '');
    expect(reported).toEqual(['route-without-cors-headers', '']);
    await expect.poll(causes, soon).toEqual(reported);
  });

  it('keeps the selected call while others come in, and shows its markup as text', async () => {
    await performed('hostile-acao');
    await panel.click('[data-call-id]');
    await panel.waitFor('[data-details]');
    const shown = () =>
      panel.eval(() => document.querySelector<HTMLElement>('[data-details]')?.dataset.details ?? null);
    const before = await shown();
    await performed('readable-simple');
    expect(await shown()).toBe(before);
    expect(await panel.eval(() => document.querySelector('[data-details]')?.textContent ?? '')).toContain(
      '<img src=x onerror=alert(1)>',
    );
    expect(await count('[data-details] img, [data-details] script')).toBe(0);
  });

  it('is worked with keys that DevTools does not take away', async () => {
    await performed('readable-simple', 'acao-missing', 'refused');
    await panel.click('[data-call-id]');
    await panel.press('ArrowDown');
    // The click opened the details; the keys stay with the list.
    await expect.poll(selected, soon).toBe('route-without-cors-headers');
    await panel.press('End');
    await expect.poll(selected, soon).toBe('server-unreachable');
    await panel.press('Home');
    await expect.poll(selected, soon).toBe('');
    await panel.press('ArrowDown');
    await panel.press('Enter');
    await expect.poll(() => panel.eval(() => document.activeElement?.hasAttribute('data-details')), soon).toBe(true);
    await panel.press('Escape');
    await expect.poll(() => count('[data-details]'), soon).toBe(0);
    expect(await focused()).toBe('grid');
    expect(await selected()).toBe('route-without-cors-headers');
    await panel.press('/');
    await panel.type('refused');
    await expect.poll(causes, soon).toEqual(['server-unreachable']);
    await panel.press('Control+a');
    await panel.press('Backspace');
    await expect.poll(async () => (await ids()).length, soon).toBe(3);
  });

  it('shows what would fail next, and copies exactly what it shows, though DevTools refuses the clipboard API', async () => {
    await performed('faults-unreadable-lists');
    await panel.click('[data-call-id]');
    await panel.waitFor('[data-section=next-faults]');
    const next = () =>
      panel.eval(() => [...document.querySelectorAll<HTMLElement>('[data-next]')].map(({ dataset }) => dataset.next));
    expect(await next()).toEqual(['allow-headers-syntax', 'method-not-listed', 'request-header-not-listed']);
    expect(await count('[data-section=next-faults] [data-unseen]')).toBe(1);
    // Nothing tells which server it is: the reader picks.
    expect(await count('[data-snippet]')).toBe(0);
    await panel.click('[data-recipe-picker]');
    await panel.type('expr');
    await panel.press('Enter');
    await panel.waitFor('[data-recipe=express] [data-snippet]');
    for (const [tab, button, text] of [
      ['config', '[data-recipe] .code .copy', '[data-snippet]'],
      ['raw', '[data-fix-headers=preflight] .copy', '[data-fix-headers=preflight] pre'],
      ['raw', '[data-fix-headers=response] .copy', '[data-fix-headers=response] pre'],
    ] as const) {
      await panel.click(`[data-tab=${tab}]`);
      await panel.waitFor(button);
      await panel.click(button);
      await panel.waitFor(`${button}[data-copied=true]`);
      const shown = await panel.eval((of) => document.querySelector(of)?.textContent ?? '', text);
      expect(await clipboard()).toBe(shown);
    }
  });

  it('says who answered the preflight and who the request, and by what it shows', async () => {
    await performed('acao-missing');
    await panel.click('[data-call-id]');
    await panel.waitFor('[data-section=proof]');
    expect(await count('[data-answered]')).toBe(0); // nobody names itself
    await performed('two-layers-named');
    await panel.click('[data-cause=duplicate-wildcard-and-origin]');
    await panel.waitFor('[data-answered=request]');
    const said = () =>
      panel.eval(() =>
        [...document.querySelectorAll<HTMLElement>('[data-answered]')].map(
          ({ dataset, children }) => `${dataset.answered}: ${children[0]?.textContent}`,
        ),
      );
    expect(await said()).toEqual([
      'preflight: The preflight was answered by nginx or by something behind it that does not name itself. The response to the preflight shows no sign of Express: it may never have got that far.',
      'request: The request was answered by Express, behind nginx.',
    ]);
    await panel.click('[data-answered=request] summary');
    expect(await count('[data-answered=request][open] dd')).toBe(2);
    expect(await panel.eval(() => document.querySelector('[data-section=headline]')?.textContent)).toContain(
      'take it out of nginx',
    );
    // Server code that adds the header once more would not solve it.
    expect(await count('[data-recipe]')).toBe(0);
    expect(await count('[data-section=fix]')).toBe(0);
  });

  it('has a menu of one call: it copies, filters by server, and leads to Network and Sources', async () => {
    await performed('acao-missing', 'readable-simple');
    const url = (await chromium.exportReport(tabId)).calls[0]?.url ?? '';
    await panel.click('[data-cause=route-without-cors-headers]');
    await panel.waitFor('[data-details] [data-open-source]');
    const menu = async () => {
      await panel.click('[data-menu=call]');
      await panel.waitFor('[data-item-id]');
      return panel.eval(() =>
        [...document.querySelectorAll<HTMLElement>('[data-item-id]')].map(({ dataset }) => dataset.itemId),
      );
    };
    expect(await menu()).toEqual([
      'copy-url',
      'copy-curl',
      'copy-report',
      'copy-agent',
      'filter-server',
      'hide-server',
      'show-network',
      'open-source',
    ]);
    await panel.press('Enter');
    await expect.poll(clipboard, soon).toBe(url);
    await menu();
    await panel.click('[data-item-id=hide-server]');
    await expect.poll(empty, soon).toBe('no-match');
    await panel.click('[data-empty] button');
    await expect.poll(async () => (await ids()).length, soon).toBe(2);
  });

  it('sorts by a column, hides one and shows it again, and remembers', async () => {
    await performed('readable-simple', 'acao-missing', 'refused');
    const shownColumns = () =>
      panel.eval(() =>
        [...document.querySelectorAll<HTMLElement>('[data-column]')].map(({ dataset }) => dataset.column),
      );
    const outcomes = () =>
      panel.eval(() =>
        [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')]
          .toSorted((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)
          .map(({ dataset }) => dataset.outcome),
      );
    const all = ['status', 'method', 'host', 'path', 'cause', 'type', 'time'];
    expect(await shownColumns()).toEqual(all);
    await panel.click('[data-sort=status]');
    await expect.poll(outcomes, soon).toEqual(['blocked', 'failed', 'readable']);
    await panel.click('[data-sort=status]');
    await expect.poll(outcomes, soon).toEqual(['readable', 'failed', 'blocked']);
    await panel.click('[data-menu=more]');
    await panel.waitFor('[data-item-id=column-type]');
    await panel.click('[data-item-id=column-type]');
    await expect.poll(shownColumns, soon).toEqual(all.filter((id) => id !== 'type'));
    const kept = () => panel.eval('async () => (await chrome.storage.local.get("settings")).settings');
    await expect
      .poll(kept, soon)
      .toMatchObject({ hiddenColumns: ['initiator', 'type'], sort: { column: 'status', descending: true } });
    await panel.click('[data-sort=status]');
    await expect.poll(outcomes, soon).toEqual(['readable', 'blocked', 'failed']);
    await panel.click('[data-menu=more]');
    await panel.waitFor('[data-item-id=column-type]');
    await panel.click('[data-item-id=column-type]');
    await expect.poll(shownColumns, soon).toEqual(all);
  });

  async function clipboard(): Promise<string> {
    await chromium.context.grantPermissions(['clipboard-read']);
    await chromium.tab.bringToFront();
    return chromium.tab.evaluate(() => navigator.clipboard.readText());
  }

  it.each(['dark', 'light', 'dark', 'light'] as const)('follows the theme of DevTools: %s', async (theme) => {
    await panel.setTheme(theme);
    await expect.poll(() => panel.eval(() => document.documentElement.dataset.theme), soon).toBe(theme);
    const [red = 0] = await panel.eval(() =>
      (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number),
    );
    expect(red > 128 ? 'light' : 'dark').toBe(theme);
  });

  it('replaces the list at each navigation, or keeps it when asked to', async () => {
    await performed('acao-missing');
    await panel.click('[data-call-id]');
    await chromium.tab.reload();
    await expect.poll(empty, soon).toBe('same-origin');
    expect(await count('[data-details]')).toBe(0);
    await panel.click('input[type=checkbox]');
    await performed('acao-missing');
    await chromium.tab.reload();
    await performed('refused');
    await chromium.tab.goto(`${lab.origins.same}/elsewhere`);
    await chromium.tab.goto(lab.indexUrl);
    await performed('readable-simple');
    await expect.poll(causes, soon).toEqual(['cors-headers-missing', 'server-unreachable', '']);
    await panel.click('input[type=checkbox]');
    await chromium.tab.reload();
    await expect.poll(ids, soon).toEqual([]);
  });

  it('clears, and goes on listing', async () => {
    await performed('acao-missing', 'refused');
    await panel.click('.toolbar button');
    await expect.poll(ids, soon).toEqual([]);
    expect((await chromium.exportReport(tabId)).calls).toEqual([]);
    await performed('preflight-404');
    await expect.poll(causes, soon).toEqual(['preflight-not-found']);
  });

  it('says why it is empty', async () => {
    await expect.poll(empty, soon).toBe('same-origin');
    await performed('acao-missing');
    await panel.click('[data-shown=readable]');
    await expect.poll(empty, soon).toBe('no-match');
    await panel.click('[data-empty] button');
    await expect.poll(causes, soon).toEqual(['cors-headers-missing']);
    expect(await panel.eval(() => document.querySelector('[data-shown=all]')?.getAttribute('aria-pressed'))).toBe(
      'true',
    );
  });

  it('gives the report to itself as to any page of the extension', async () => {
    await performed('acao-missing');
    const ask = `(tabId) => chrome.runtime.sendMessage({ type: 'export-report', tabId })`;
    expect(await panel.eval(ask, tabId)).toEqual(await chromium.exportReport(tabId));
  });
});

describe('the problems', () => {
  const shown = () =>
    panel.eval(() => ({
      headline: document.querySelector('[data-summary]')?.textContent ?? null,
      servers: [...document.querySelectorAll<HTMLElement>('[data-server]')].map(({ dataset }) => dataset.count),
      causes: [...document.querySelectorAll<HTMLElement>('.problem[data-cause]')].map(({ dataset }) => [
        dataset.outcome,
        dataset.cause,
        dataset.count,
      ]),
      fine: document.querySelector<HTMLElement>('[data-fine]')?.dataset.fine ?? null,
    }));

  beforeAll(async () => {
    await panel.click('[data-list=problems]');
  });

  afterAll(async () => {
    await panel.click('[data-list=calls]');
  });

  it('are servers and causes with their numbers, and what is fine in one line', async () => {
    await perform('acao-missing', 'acao-missing', 'preflight-404', 'refused', 'readable-simple', 'no-cors-opaque');
    await expect.poll(shown, soon).toEqual({
      headline: '3 of 6 calls blocked · 1 failed for other reasons · 1 server to fix',
      servers: ['3', '1'],
      causes: [
        ['blocked', 'route-without-cors-headers', '2'],
        ['blocked', 'preflight-not-found', '1'],
        ['failed', 'server-unreachable', '1'],
      ],
      fine: '2',
    });
  });

  it('open the details of the group, with one fix for all of it, and each call its own', async () => {
    await perform('acao-missing', 'acao-missing', 'error-500-without-headers');
    await expect.poll(async () => (await shown()).servers, soon).toEqual(['3']);
    await panel.click('[data-show-fix]');
    await panel.waitFor('[data-details] [data-proof=all]');
    expect(await panel.eval(() => document.querySelector<HTMLElement>('[data-proof=all]')?.dataset.passing)).toBe('3');
    expect(await panel.eval(() => document.querySelector('[data-proof=all]')?.textContent)).toBe(
      'With these headers Chrome, Firefox and Safari allow all 3 calls. 1 call still gets 500. ',
    );
    expect(await count('[data-group-call]')).toBe(3);
    await panel.click('[data-group-call]');
    await expect.poll(() => count('[data-group-call]'), soon).toBe(0);
    expect(await count('[data-details]')).toBe(1);
    await panel.press('Escape');
    await expect.poll(() => count('[data-details]'), soon).toBe(0);
  });

  it('are walked by key: rows, folding, the next group, its fix, a copy of it, help, and back', async () => {
    await perform('acao-missing', 'preflight-404', 'refused');
    await expect.poll(async () => (await shown()).causes.length, soon).toBe(3);
    await panel.eval(() => document.querySelector<HTMLElement>('[role=treegrid]')?.focus());
    const row = () =>
      panel.eval(() => {
        const { dataset } = document.querySelector<HTMLElement>('[aria-selected=true]') ?? {};
        return dataset?.cause ?? (dataset?.server === undefined ? null : 'server');
      });
    await panel.press('Home');
    await expect.poll(row, soon).toBe('server');
    await panel.press('ArrowLeft');
    await expect.poll(async () => (await shown()).causes.length, soon).toBe(1);
    await panel.press('ArrowRight');
    await expect.poll(async () => (await shown()).causes.length, soon).toBe(3);
    await panel.press('n');
    await panel.waitFor('[data-details]');
    const first = await row();
    await panel.press('n');
    await expect.poll(row, soon).not.toBe(first);
    await panel.press('p');
    await expect.poll(row, soon).toBe(first);
    const inside = () => panel.eval(() => document.querySelector('[data-details]')?.contains(document.activeElement));
    await panel.press('f');
    await expect.poll(inside, soon).toBe(true);
    await panel.press('F6');
    await expect.poll(focused, soon).toBe('treegrid');
    await panel.press('F6');
    await expect.poll(inside, soon).toBe(true);
    await panel.press('c');
    await panel.waitFor('[data-copy=fix][data-copied=true]');
    await panel.press('?');
    await panel.waitFor('[data-page=help]');
    await panel.press('Escape');
    await expect.poll(() => count('[data-page]'), soon).toBe(0);
    await panel.press('Escape');
    await expect.poll(() => count('[data-details]'), soon).toBe(0);
    await panel.press('g');
    await expect.poll(async () => (await ids()).length, soon).toBe(3);
    await panel.press('g');
    await expect.poll(async () => (await shown()).causes.length, soon).toBe(3);
  });

  it('are filtered as calls are, and say so when none is left', async () => {
    await perform('acao-missing', 'preflight-404', 'refused');
    await expect.poll(async () => (await shown()).causes.length, soon).toBe(3);
    await panel.press('/');
    await panel.type('is:failed');
    await expect.poll(async () => (await shown()).causes, soon).toEqual([['failed', 'server-unreachable', '1']]);
    await panel.press('Control+a');
    await panel.type('no such thing');
    await expect.poll(empty, soon).toBe('no-match');
    await panel.click('[data-empty] button');
    await expect.poll(async () => (await shown()).causes.length, soon).toBe(3);
  });

  it('tell who cannot see the numbers how many more calls were blocked', async () => {
    await perform('acao-missing', 'acao-missing', 'preflight-404');
    const announced = () => panel.eval(() => document.querySelector('[data-announced]')?.textContent ?? '');
    await expect.poll(announced, soon).toMatch(/^\d+ more calls? blocked$/);
  });
});

describe('the details', () => {
  const rest = ['verify', 'hand-over', 'evidence', 'browser'];
  const explained = ['headline', 'console', 'fix', 'proof'];
  // The line depends on credentials that the browser does not show.
  const asked = ['headline', 'credentials', 'fix', 'proof'];

  it.each([
    ['preflight-404', ['preflight 0 ok-status', 'request 0 -'], [...asked, 'next-faults', ...rest], 'Server'],
    ['redirect-hop-without-headers', ['request 0 allow-origin'], [...explained, ...rest], 'Server'],
    ['refused', ['request 0 request-answered'], ['headline', 'fix', 'proof', ...rest], 'Server'],
    ['method-patch-lower-case', ['preflight 0 method-allowed', 'request 0 -'], [...asked, ...rest], 'Page'],
    [
      'readable-preflighted',
      ['preflight 0 -', 'request 0 -'],
      ['headline', 'proof', 'verify', 'worth-knowing', 'evidence'],
      null,
    ],
    ['no-cors-opaque', ['request 0 -'], ['headline', 'proof', 'verify', 'evidence', 'browser'], 'Page'],
  ])('of %s', async (id, legs, sections, owner) => {
    await performed(id);
    await panel.click('[data-call-id]');
    await panel.waitFor('[data-details]');
    const read = () =>
      panel.eval(() => ({
        legs: [...document.querySelectorAll<HTMLElement>('[data-leg]')].map((leg) => {
          const failed = leg.querySelector<HTMLElement>('[data-check][data-state=failed]')?.dataset.check ?? '-';
          return `${leg.dataset.leg} ${leg.dataset.hop} ${failed}`;
        }),
        sections: [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section),
        owner: document.querySelector('[data-owner]')?.textContent ?? null,
        message: document.querySelector('[data-message]')?.textContent ?? null,
        said: document.querySelector('[data-section=headline] h2')?.textContent ?? '',
      }));
    // DevTools' own word on the call may come a moment later.
    const message = async () => (await chromium.exportReport(tabId)).calls.at(-1)?.verdict.message ?? null;
    await expect.poll(async () => (await read()).message === (await message()), soon).toBe(true);
    const shown = await read();
    expect(shown.legs).toEqual(legs);
    const optional = new Set(['other-causes', 'other-browser', 'explanations']);
    expect(shown.sections.filter((section) => !optional.has(section ?? ''))).toEqual(sections);
    expect(shown.owner === 'No change' ? null : shown.owner).toBe(owner);
    expect(shown.said).not.toBe('');
  });
});

describe('whose calls', () => {
  it('frames and workers of the page', async () => {
    const to = `${lab.origins.api}/from`;
    await chromium.tab.evaluate(async (url) => {
      const code = (name: string) => `fetch('${url}?${name}').catch(() => {}).then(() => postMessage(''))`;
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script>fetch('${url}?frame').catch(() => {}).then(() => parent.postMessage('', '*'))</script>`;
      await new Promise((done) => {
        addEventListener('message', done, { once: true });
        document.body.append(frame);
      });
      const worker = new Worker(URL.createObjectURL(new Blob([code('worker')])));
      await new Promise((done) => {
        worker.onmessage = done;
      });
      const shared = `onconnect = ({ ports: [port] }) => fetch('${url}?shared').catch(() => {}).then(() => port.postMessage(''))`;
      const { port } = new SharedWorker(URL.createObjectURL(new Blob([shared])));
      await new Promise((done) => {
        port.onmessage = done;
      });
    }, to);
    await expect.poll(paths, soon).toEqual(['/from?frame', '/from?worker', '/from?shared']);
    await expect.poll(causes, soon).toEqual(Array(3).fill('hidden-not-found'));
  });

  it('not those of another tab; and ?tab= shows the same as DevTools', async () => {
    const other = await chromium.newTab(`${lab.origins.other}/`);
    const asked = `${lab.origins.api}/other-tab`;
    await Promise.all([
      perform('acao-missing', 'preflight-404'),
      other.evaluate((url) => fetch(url).catch(() => undefined), asked),
    ]);
    await expect.poll(causes, soon).toEqual(['cors-headers-missing', 'preflight-not-found']);
    const otherId = await chromium.tabId(other);
    await expect
      .poll(async () => (await chromium.exportReport(otherId)).calls.map(({ url }) => url), soon)
      .toEqual([asked]);
    const page = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
    await page.locator('[data-list=calls]').click();
    const there = () =>
      page
        .locator('[role=row][data-call-id]')
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.callId));
    await expect.poll(there, soon).toEqual(await ids());
    await page.close();
    await other.close();
    await chromium.tab.bringToFront();
  });

  it('without an error in the panel', () => {
    expect(panel.errors).toEqual([]);
  });
});
