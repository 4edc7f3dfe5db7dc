// Trying a fix: what is tried in which tab, and when it ends.
import { browserName } from '../browser/index.ts';
import * as rewriting from '../browser/rewriting.ts';
import type { Call } from '../engine/calls/call.ts';
import { judge } from '../engine/calls/judge.ts';
import { withCredentialsTold } from '../engine/fixes/policy.ts';
import { hostOf, isTriedAt, tryFix } from '../engine/fixes/try.ts';

/** What is tried, as far as known; the browser's rules are the truth. */
const trials = new Map<number, rewriting.Running>();

/** Resolves when the rules that outlived the background are known. */
export const trialsKnown: Promise<void> = learn();

async function learn(): Promise<void> {
  try {
    const found = await rewriting.running();
    trials.clear();
    for (const trial of found) trials.set(trial.tabId, trial);
  } catch (error) {
    console.warn('CORScope: which fixes are being tried is not known', error);
  }
}

/** Addresses whose answers are changed in this tab; null: none. */
export function triedIn(tabId: number): readonly string[] | null {
  return trials.get(tabId)?.addresses ?? null;
}

export function triedTabs(): readonly number[] {
  return [...trials.keys()];
}

/** Are the answers to this URL changed on their way to that page? */
export function isTried(tabId: number, initiator: string | null, url: string): boolean {
  const trial = trials.get(tabId);
  return trial !== undefined && isTriedAt(trial, initiator, url);
}

export async function beginTrial(tabId: number, call: Call, withCredentials: boolean): Promise<void> {
  const verdict = judge(call, browserName);
  const found = tryFix(call, withCredentials ? withCredentialsTold(verdict) : verdict, browserName);
  if (found?.kind !== 'can') return;
  await rewriting.begin(tabId, found.trial);
  await learn();
}

export async function endTrial(tabId: number): Promise<void> {
  if (!trials.has(tabId)) return;
  await rewriting.end(tabId);
  await learn();
}

/** The tab shows another site now. */
export function leftSite(tabId: number, origin: string | null): boolean {
  const trial = trials.get(tabId);
  return trial !== undefined && hostOf(origin) !== trial.pageHost;
}
