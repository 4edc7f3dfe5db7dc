// The three words on a call: the scenario's, ours, the browser's. A test passes when they are one.

import type { BrowserName } from '../../src/fetch/model.ts';
import type { Report, ReportCall } from '../../src/report.ts';
import type { Announced } from './again.ts';
import type { PageResult } from './measured.ts';
import type { Expected, Scenario } from './scenario.ts';
import type { Lab } from './server.ts';

/** What a scenario expects of our verdict, with the real origins in place. */
export function expected(lab: Lab, scenario: Scenario, browser: BrowserName, run: number): Words {
  const { parameter, ...rest } = scenario.expect[browser];
  return { ...rest, parameter: parameter === null ? null : lab.fill(parameter, lab.pageOrigin(scenario), run) };
}

/** As the report gives it: a code is any text there. */
export type Words = Omit<Expected, 'code'> & { readonly code: string | null };

export function ours(call: ReportCall): Words {
  const { outcome, code, stage, browserCode, parameter } = call.verdict;
  return { outcome, code, stage, cause: call.causes[0]?.id ?? null, browserCode, parameter };
}

/**
 * The measured call of a run: the last one to the scenario's URL, since steps before it may call it too. A page's
 * `upgrade-insecure-requests` changes that URL in Chromium before anybody sees it.
 */
export function callOf(report: Report, url: string): ReportCall | null {
  const to = (wanted: string) => report.calls.findLast((call) => call.url === wanted) ?? null;
  return to(url) ?? to(url.replace(/^http:/, 'https:'));
}

/**
 * What was announced at each step of mending, beside what the browser reported at the next ones: every fault announced is
 * the one that came, and where nothing more is said to come, nothing came.
 */
export function heldWord(steps: readonly Announced[]): boolean {
  const codes = steps.map(({ code }) => code);
  return steps.every(({ next, more }, index) => {
    const came = codes.slice(index + 1).filter((code) => code !== null);
    return next.every((code, place) => code === came[place]) && (more || next.length === came.length);
  });
}

/** Did script get the response? What the page itself says, in the words of our outcomes. */
export function agrees(outcome: ReportCall['verdict']['outcome'], result: PageResult): boolean {
  const got = result.settled === 'resolved' || result.settled === 'load';
  switch (outcome) {
    case 'readable':
    case 'opaque':
      return got;
    case 'blocked':
    case 'failed':
    case 'aborted':
      return !got;
    default:
      return outcome === 'undetermined';
  }
}
