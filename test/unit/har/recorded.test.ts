// Files that Chromium 156 and Firefox ESR 153 wrote in the lab, with DevTools open. The browsers' own word on the same calls
// is in test/lab/scenarios; test/e2e/{chromium,firefox}/har.test.ts record anew and compare with the live session.
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../lab/index.ts';
import { recorded, reported } from './files.ts';

type Word = readonly [outcome: string, code: string | null, cause: string | null];

/** What the file does not hold: Chrome hides the answer or writes down the redirect's target, and so the end is not told. */
const CHROMIUM_UNTOLD: Readonly<Record<string, Word>> = {
  'no-cors-opaque-json': ['undetermined', null, null],
  'redirect-mode-manual': ['undetermined', 'redirect-mode-error', 'redirect-mode-error'],
  'hostile-bytes': ['blocked', 'acao-mismatch', 'route-allows-other-origin'],
};

const untold: Word = ['undetermined', null, null];
const redirected: Word = ['undetermined', 'redirect-mode-error', 'redirect-mode-error'];
/** No ends in Firefox's files: no error, no abort, and no word on credentials that were not seen. */
const FIREFOX_UNTOLD: Readonly<Record<string, Word>> = {
  aborted: untold,
  'empty-response': untold,
  'img-corp-same-origin': untold,
  'readable-preflighted': untold,
  'readable-simple': untold,
  'redirect-readable': untold,
  refused: untold,
  'refused-preflight': untold,
  'tls-self-signed': untold,
  'redirect-data': redirected,
  'redirect-ftp': redirected,
  'redirect-mode-manual': redirected,
};

/** In one file the server's answers to other calls teach more than a page with one call alone. */
const LEARNED: Readonly<Record<string, string>> = {
  'acao-missing': 'route-without-cors-headers',
  'hostile-bytes': 'route-allows-other-origin',
};

describe.each([
  { browser: 'chromium', untoldThere: CHROMIUM_UNTOLD, version: '156.0.0.0', entries: 35 },
  { browser: 'firefox', untoldThere: FIREFOX_UNTOLD, version: '153.7.0', entries: 36 },
] as const)('$browser', ({ browser, untoldThere, version }) => {
  it('every call is there once, with the verdict of the live session where the file holds enough', async () => {
    const report = await reported(recorded(browser));
    expect(report.browser).toEqual({ name: browser, version });
    expect([report.dropped, report.source?.broken, report.source?.withoutPage]).toEqual([0, 0, 0]);
    const said = report.calls.map(({ url, verdict, causes }) => [
      /\/s\/([\w-]+)/.exec(url)?.[1] ?? '',
      [verdict.outcome, verdict.code, causes[0]?.id ?? null],
    ]);
    const wanted = said.map(([id]) => {
      const live = scenarios.find((scenario) => scenario.id === id)?.expect[browser];
      return [id, untoldThere[String(id)] ?? [live?.outcome, live?.code, LEARNED[String(id)] ?? live?.cause]];
    });
    expect(said).toEqual(wanted);
    expect(new Set(said.map(([id]) => id)).size).toBe(25);
  });
});

it('says in words what Firefox does not write down, and of Chrome nothing', async () => {
  expect((await reported(recorded('chromium'))).source?.limits).toEqual([]);
  expect((await reported(recorded('firefox'))).source?.limits).toEqual([
    'Firefox does not write into a HAR file how a request ended. What is said here follows from the responses and Firefox’s rules.',
  ]);
});
