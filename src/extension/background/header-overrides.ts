// "Try it in this tab": whose responses get other headers, and when that ends.

import type { BrowserName } from '../../fetch/model.ts';
import { originOf } from '../../fetch/origin.ts';
import { hostOf, isOverridden, type OverridePlan, planOverrides } from '../../fixes/override.ts';
import { withKnownCredentials } from '../../fixes/policy/required.ts';
import type { Call } from '../../network/call.ts';
import { plain } from '../../text/text.ts';
import { judge } from '../../verdict/judge.ts';
import type { RunningOverride } from '../browser/dnr.ts';
import { type ActionResult, DONE, failedWith } from '../protocol/messages.ts';

interface Deps {
  readonly browser: BrowserName;
  readonly rules: {
    readonly running: () => Promise<readonly RunningOverride[]>;
    readonly begin: (tabId: number, plan: OverridePlan, otherHosts: readonly string[]) => Promise<void>;
    readonly spare: (tabId: number, hosts: readonly string[]) => Promise<void>;
    readonly end: (tabId: number) => Promise<void>;
  };
  /** URLs of the tab's frames. */
  readonly frameUrls: (tabId: number) => Promise<readonly string[]>;
  /** What is overridden in this tab, or why nothing could be, has changed. */
  readonly onChange: (tabId: number) => void;
}

export type HeaderOverrides = ReturnType<typeof createHeaderOverrides>;

export function createHeaderOverrides({ browser, rules, frameUrls, onChange }: Deps) {
  /** As far as known; the browser's rules are the truth. */
  const running = new Map<number, RunningOverride>();
  const problems = new Map<number, string>();

  async function learn(): Promise<void> {
    try {
      const rulesInForce = await rules.running();
      running.clear();
      for (const each of rulesInForce) running.set(each.tabId, each);
    } catch (error) {
      console.warn('CORScope: which fixes are being tried is not known', error);
    }
  }

  async function begin(tabId: number, calls: readonly Call[], withCredentials: boolean): Promise<void> {
    const result = await tryToBegin(tabId, calls, withCredentials);
    if (result.kind === 'failed') problems.set(tabId, result.reason);
    else problems.delete(tabId);
    await learn();
    onChange(tabId);
  }

  async function tryToBegin(tabId: number, calls: readonly Call[], withCredentials: boolean): Promise<ActionResult> {
    const judged = calls.map((call) => {
      const verdict = judge(call, browser);
      return { call, verdict: withCredentials ? withKnownCredentials(verdict) : verdict };
    });
    const decision = planOverrides(judged, browser);
    if (decision === null) return failedWith('The browser did not block this call, so there is nothing to try.');
    if (decision.kind === 'cannot') return failedWith(plain(decision.why));
    try {
      const others = othersOf(decision.plan.pageOrigin, await frameUrls(tabId));
      if (others.sameHost !== null) return failedWith(sharedHost(others.sameHost));
      await rules.begin(tabId, decision.plan, others.subdomains);
      return DONE;
    } catch (error) {
      return failedWith(`The browser refused the rule: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async function end(tabId: number, why: string | null = null): Promise<void> {
    if (why === null) problems.delete(tabId);
    else problems.set(tabId, why);
    if (running.has(tabId)) {
      try {
        await rules.end(tabId);
      } catch (error) {
        problems.set(tabId, `The browser did not remove the rule: ${String(error)}. Close this tab to end the try.`);
      }
      await learn();
    }
    onChange(tabId);
  }

  /**
   * Rules know the host of a page, not its port: what another page of that host calls would be changed as well. It is told
   * before it loads, so the try ends first.
   */
  function beforeNavigate(tabId: number, frameId: number, url: string): void {
    const override = running.get(tabId);
    if (override === undefined) return;
    const { sameHost, subdomains } = othersOf(override.pageOrigin, [url]);
    if (sameHost !== null) void end(tabId, frameId === 0 ? null : sharedHost(sameHost));
    else if (frameId !== 0 && subdomains.length > 0) void rules.spare(tabId, subdomains).catch(() => end(tabId));
  }

  return {
    /** Resolves when the rules that outlived the background are known. */
    known: learn(),
    begin,
    end,
    beforeNavigate,
    /** The tab shows another page now. */
    pageChanged(tabId: number, origin: string | null): void {
      const override = running.get(tabId);
      if (override !== undefined && override.pageOrigin !== origin) void end(tabId);
      else if (problems.delete(tabId)) onChange(tabId);
    },
    /** URLs whose responses are changed in this tab; null: none. */
    urlsIn: (tabId: number): readonly string[] | null => running.get(tabId)?.urls ?? null,
    /** Why the last try could not begin, or ended by itself; null: neither. */
    problemIn: (tabId: number): string | null => problems.get(tabId) ?? null,
    tabs: (): readonly number[] => [...running.keys()],
    isTried(tabId: number, initiator: string | null, url: string): boolean {
      const override = running.get(tabId);
      return override !== undefined && isOverridden(override, initiator, url);
    },
  };
}

interface Others {
  /** An origin on the page's own host that is another one; null: none. */
  readonly sameHost: string | null;
  /** Hosts below the page's host. */
  readonly subdomains: readonly string[];
}

/** Frames that a rule for the page's host would meet as well. */
function othersOf(pageOrigin: string, urls: readonly string[]): Others {
  const host = hostOf(pageOrigin) ?? '';
  const origins = urls.map(originOf).filter((origin) => origin !== null && origin !== 'null' && origin !== pageOrigin);
  const hosts = origins.map(hostOf).filter((each) => each !== null);
  return {
    sameHost: origins.find((origin) => hostOf(origin) === host) ?? null,
    subdomains: [...new Set(hosts.filter((each) => each.endsWith(`.${host}`)))],
  };
}

function sharedHost(origin: string): string {
  return `A frame of this page comes from ${origin}, the page’s own host. The browser’s rules know hosts, not ports, so the fix would change that frame’s responses too: open the page without that frame to try it.`;
}
