import { afterEach, expect, it, vi } from 'vitest';
import { createHeaderOverrides } from '../../../../src/extension/background/header-overrides.ts';
import type { RunningOverride } from '../../../../src/extension/browser/dnr.ts';
import type { OverridePlan } from '../../../../src/fixes/override.ts';
import { callOf } from '../../rules/rule-case.ts';
import { soon } from './events.ts';

const PAGE = 'https://app.example.com';
const API = 'https://api.example.net/items';
const CALL = callOf({ response: { status: 200 } });

/** The browser's rules, and what was asked of them. */
function setUp(frames: readonly string[] = [`${PAGE}/`], before: readonly RunningOverride[] = []) {
  const rules = new Map(before.map((each) => [each.tabId, each]));
  const begun: (readonly [tabId: number, plan: OverridePlan, spared: readonly string[]])[] = [];
  const spared: (readonly [tabId: number, hosts: readonly string[]])[] = [];
  const changes: number[] = [];
  const fails = { begin: null as Error | null, spare: null as Error | null, end: null as Error | null };
  const overrides = createHeaderOverrides({
    browser: 'chromium',
    rules: {
      running: async () => [...rules.values()],
      begin: async (tabId, plan, hosts) => {
        if (fails.begin !== null) throw fails.begin;
        begun.push([tabId, plan, hosts]);
        rules.set(tabId, { tabId, pageOrigin: plan.pageOrigin, urls: plan.overrides.map(({ url }) => url) });
      },
      spare: async (tabId, hosts) => {
        if (fails.spare !== null) throw fails.spare;
        spared.push([tabId, hosts]);
      },
      end: async (tabId) => {
        if (fails.end !== null) throw fails.end;
        rules.delete(tabId);
      },
    },
    frameUrls: async () => frames,
    onChange: (tabId) => changes.push(tabId),
  });
  return { overrides, rules, begun, spared, changes, fails };
}

async function trying(frames?: readonly string[]) {
  const all = setUp(frames);
  await all.overrides.known;
  await all.overrides.begin(1, [CALL], false);
  return all;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('begins, says for which URLs, and whose answers are changed', async () => {
  const { overrides, begun, changes } = await trying();
  expect(begun).toMatchObject([[1, { pageOrigin: PAGE, pageHost: 'app.example.com' }, []]]);
  expect([overrides.urlsIn(1), overrides.problemIn(1), overrides.tabs(), changes]).toEqual([[API], null, [1], [1]]);
  expect(overrides.isTried(1, PAGE, `${API}?page=2`)).toBe(true);
  expect(overrides.isTried(2, PAGE, API)).toBe(false);
  expect(overrides.isTried(1, 'https://other.example', API)).toBe(false);
  expect(overrides.isTried(1, PAGE, `${API}/1`)).toBe(false);
});

it('knows what was tried before the background woke', async () => {
  const { overrides } = setUp([], [{ tabId: 3, pageOrigin: PAGE, urls: [API] }]);
  await overrides.known;
  expect(overrides.urlsIn(3)).toEqual([API]);
});

it('is not stopped by rules that cannot be read', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const overrides = createHeaderOverrides({
    browser: 'chromium',
    rules: {
      running: () => Promise.reject(new Error('no')),
      begin: async () => undefined,
      spare: async () => undefined,
      end: async () => undefined,
    },
    frameUrls: async () => [],
    onChange: () => undefined,
  });
  await overrides.known;
  expect(overrides.tabs()).toEqual([]);
});

it('refuses while a frame of the page’s host has another port, and names it', async () => {
  const { overrides, begun } = await trying([`${PAGE}/`, `${PAGE}:8443/frame`]);
  expect([begun, overrides.urlsIn(1)]).toEqual([[], null]);
  expect(overrides.problemIn(1)).toContain(`${PAGE}:8443`);
});

it('says the browser’s own words when it refuses the rule, and forgets them when it does not', async () => {
  const { overrides, fails } = setUp();
  fails.begin = new Error('Rule with id 1 is over the limit.');
  await overrides.begin(1, [CALL], false);
  expect(overrides.problemIn(1)).toBe('The browser refused the rule: Rule with id 1 is over the limit.');
  fails.begin = null;
  await overrides.begin(1, [CALL], false);
  expect([overrides.problemIn(1), overrides.urlsIn(1)]).toEqual([null, [API]]);
});

it('says why a call cannot be tried', async () => {
  const { overrides, begun } = setUp();
  await overrides.begin(1, [callOf({ method: 'PUT', preflight: { status: 405 } })], false);
  expect(overrides.problemIn(1)).toContain('405');
  const readable = callOf({ response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] }, error: null });
  await overrides.begin(1, [readable], false);
  expect(overrides.problemIn(1)).toBe('The browser did not block this call, so there is nothing to try.');
  expect(begun).toEqual([]);
});

it('spares frames of subdomains, those that are there and those that come', async () => {
  const { overrides, begun, spared } = await trying([
    `${PAGE}/`,
    'https://ads.app.example.com/a',
    'https://ads.app.example.com/b',
    'https://myapp.example.com/',
    'about:blank',
    'data:text/html,x',
  ]);
  expect(begun[0]?.[2]).toEqual(['ads.app.example.com']);
  overrides.beforeNavigate(1, 4, 'https://shop.app.example.com/');
  overrides.beforeNavigate(1, 4, 'https://elsewhere.example/');
  overrides.beforeNavigate(1, 4, `${PAGE}/frame`);
  // The page itself goes there: then the try ends when it is shown.
  overrides.beforeNavigate(1, 0, 'https://shop.app.example.com/');
  overrides.beforeNavigate(2, 4, 'https://shop.app.example.com/');
  await soon();
  expect([spared, overrides.urlsIn(1)]).toEqual([[[1, ['shop.app.example.com']]], [API]]);
});

it('ends when such a frame cannot be spared', async () => {
  const { overrides, rules, fails } = await trying();
  fails.spare = new Error('no');
  overrides.beforeNavigate(1, 4, 'https://shop.app.example.com/');
  await soon();
  expect([rules.size, overrides.urlsIn(1)]).toEqual([0, null]);
});

it('ends at another origin, not at a reload', async () => {
  const { overrides, rules } = await trying();
  overrides.pageChanged(1, PAGE);
  await soon();
  expect([overrides.urlsIn(1), rules.size]).toEqual([[API], 1]);
  overrides.pageChanged(1, `${PAGE}:8443`);
  await soon();
  expect([overrides.urlsIn(1), rules.size, overrides.problemIn(1)]).toEqual([null, 0, null]);
});

it('ends at a page that could not be shown', async () => {
  const { overrides, rules } = await trying();
  overrides.pageChanged(1, null);
  await soon();
  expect(rules.size).toBe(0);
});

it('ends before the page goes to another port of its host, without a word', async () => {
  const { overrides, rules } = await trying();
  overrides.beforeNavigate(1, 0, `${PAGE}:8443/`);
  await soon();
  expect([rules.size, overrides.problemIn(1)]).toEqual([0, null]);
});

it('ends before a frame of another port comes, and says why; the next page begins without that', async () => {
  const { overrides, rules, changes } = await trying();
  overrides.beforeNavigate(1, 4, `${PAGE}:8443/`);
  await soon();
  expect([rules.size, overrides.problemIn(1)]).toEqual([0, expect.stringContaining(`${PAGE}:8443`)]);
  changes.length = 0;
  overrides.pageChanged(1, PAGE);
  expect([overrides.problemIn(1), changes]).toEqual([null, [1]]);
  overrides.pageChanged(1, PAGE);
  expect(changes).toEqual([1]);
});

it('a rule that cannot be removed is said, and still shown as what it is', async () => {
  const { overrides, fails, changes } = await trying();
  fails.end = new Error('busy');
  changes.length = 0;
  await overrides.end(1);
  expect(overrides.problemIn(1)).toBe(
    'The browser did not remove the rule: Error: busy. Close this tab to end the try.',
  );
  expect([overrides.urlsIn(1), changes]).toEqual([[API], [1]]);
  fails.end = null;
  await overrides.end(1);
  expect([overrides.urlsIn(1), overrides.problemIn(1)]).toEqual([null, null]);
});

it('stopped where nothing is tried: nothing is asked of the browser', async () => {
  const { overrides, fails, changes } = setUp();
  fails.end = new Error('must not be asked');
  await overrides.end(5);
  expect([overrides.problemIn(5), changes]).toEqual([null, [5]]);
});
