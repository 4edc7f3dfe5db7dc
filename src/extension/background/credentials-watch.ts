// "Watch credentials": which tabs' pages are watched, and when that ends. The browser's registered scripts are the truth, since
// the background may be restarted at any time.

import { isHttp } from '../../fetch/origin.ts';
import type { WatchResult } from '../protocol/messages.ts';

interface Watch {
  /** Begun where a view showed the tab, it ends with the last such view; begun by another page of ours, it ends when told. */
  readonly withView: boolean;
  readonly matches: readonly string[];
}

interface Deps {
  readonly scripts: {
    readonly running: () => Promise<readonly { readonly key: string; readonly matches: readonly string[] }[]>;
    readonly begin: (watch: { readonly key: string; readonly matches: readonly string[] }) => Promise<void>;
    readonly end: (key: string) => Promise<void>;
  };
  /** URLs of the tab's frames. */
  readonly frameUrls: (tabId: number) => Promise<readonly string[]>;
  /** Does a view show this tab? */
  readonly isShown: (tabId: number) => boolean;
  readonly onChange: (tabId: number) => void;
}

const keyOf = (tabId: number, withView: boolean): string => `${tabId}:${withView ? 'view' : 'page'}`;

/** Hosts that are watched in one tab; a page with more has frames that are not. */
const MOST_HOSTS = 50;

export function createCredentialsWatch({ scripts, frameUrls, isShown, onChange }: Deps) {
  const watches = new Map<number, Watch>();
  const problems = new Map<number, string>();

  async function learn(): Promise<void> {
    try {
      for (const { key, matches } of await scripts.running()) {
        const [tabId, how] = key.split(':');
        watches.set(Number(tabId), { withView: how === 'view', matches });
      }
    } catch (error) {
      console.warn('CORScope: which pages are watched is not known', error);
    }
  }

  async function begin(tabId: number): Promise<WatchResult> {
    const result = await tryToBegin(tabId);
    if (result.kind === 'failed') problems.set(tabId, result.reason);
    else problems.delete(tabId);
    onChange(tabId);
    return result;
  }

  async function tryToBegin(tabId: number): Promise<WatchResult> {
    if (watches.has(tabId)) return { kind: 'done', on: true, reload: false };
    try {
      const matches = [...new Set((await frameUrls(tabId)).flatMap(patternOf))].slice(0, MOST_HOSTS);
      if (matches.length === 0) return { kind: 'failed', reason: 'Extensions may not look into this page.' };
      const watch = { withView: isShown(tabId), matches };
      await scripts.begin({ key: keyOf(tabId, watch.withView), matches });
      watches.set(tabId, watch);
      return { kind: 'done', on: true, reload: true };
    } catch (error) {
      return { kind: 'failed', reason: `The browser refused to watch: ${String(error)}` };
    }
  }

  async function end(tabId: number): Promise<WatchResult> {
    const watch = watches.get(tabId);
    watches.delete(tabId);
    problems.delete(tabId);
    if (watch !== undefined) {
      await scripts.end(keyOf(tabId, watch.withView)).catch(() => undefined);
      onChange(tabId);
    }
    return { kind: 'done', on: false, reload: false };
  }

  /** A frame is about to show a document of another host. */
  function beforeNavigate(tabId: number, url: string): void {
    const watch = watches.get(tabId);
    const [pattern] = patternOf(url);
    if (watch === undefined || pattern === undefined || watch.matches.includes(pattern)) return;
    if (watch.matches.length >= MOST_HOSTS) return;
    const wider = { ...watch, matches: [...watch.matches, pattern] };
    watches.set(tabId, wider);
    void scripts.begin({ key: keyOf(tabId, watch.withView), matches: wider.matches }).catch(() => undefined);
  }

  return {
    /** Resolves when it is known what has outlived the background. */
    known: learn(),
    begin,
    end,
    beforeNavigate,
    isOn: (tabId: number): boolean => watches.has(tabId),
    problemIn: (tabId: number): string | null => problems.get(tabId) ?? null,
    /** Ends what was begun in a view that is gone. */
    endUnseen: async (): Promise<void> => {
      for (const [tabId, { withView }] of watches) if (withView && !isShown(tabId)) await end(tabId);
    },
  };
}

/** A match pattern knows no ports. */
function patternOf(url: string): readonly string[] {
  return isHttp(url) && URL.canParse(url) ? [`*://${new URL(url).hostname}/*`] : [];
}
