// The only user of declarativeNetRequest: session rules for one tab, one page's host and exact addresses. The browser
// itself is their only home: nothing of them is kept elsewhere, so nothing can be forgotten.
import type { Rewrite, Trial } from '../engine/fixes/try.ts';

interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly condition: {
    readonly tabIds: readonly number[];
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: boolean;
    readonly initiatorDomains: readonly string[];
    readonly resourceTypes: readonly string[];
    readonly requestMethods?: readonly string[];
  };
  readonly action: {
    readonly type: 'modifyHeaders';
    readonly responseHeaders: readonly { readonly header: string; readonly operation: 'set'; readonly value: string }[];
  };
}

interface Engine {
  getSessionRules(): Promise<readonly Rule[]>;
  updateSessionRules(change: { removeRuleIds?: readonly number[]; addRules?: readonly Rule[] }): Promise<void>;
}

// webextension-polyfill's types know no declarativeNetRequest; both browsers give promises.
function engine(): Engine {
  const { browser, chrome } = globalThis as { browser?: { declarativeNetRequest?: Engine }; chrome?: typeof browser };
  const found = browser?.declarativeNetRequest ?? chrome?.declarativeNetRequest;
  if (found === undefined) throw new Error('this browser has no declarativeNetRequest');
  return found;
}

/** What is being tried in a tab, as its rules say. */
export interface Running {
  readonly tabId: number;
  readonly pageHost: string;
  readonly addresses: readonly string[];
}

export async function running(): Promise<readonly Running[]> {
  const byTab = new Map<number, Running>();
  for (const { condition } of await engine().getSessionRules()) {
    const [tabId] = condition.tabIds;
    const [pageHost] = condition.initiatorDomains;
    if (tabId === undefined || pageHost === undefined) continue;
    const addresses = byTab.get(tabId)?.addresses ?? [];
    const address = addressOf(condition.regexFilter);
    byTab.set(tabId, { tabId, pageHost, addresses: [...new Set([...addresses, address])] });
  }
  return [...byTab.values()];
}

/** Takes the place of whatever was tried in this tab before. */
export async function begin(tabId: number, { pageHost, rewrites }: Trial): Promise<void> {
  const rules = await engine().getSessionRules();
  const next = Math.max(0, ...rules.map(({ id }) => id)) + 1;
  await engine().updateSessionRules({
    removeRuleIds: rules.filter(({ condition }) => condition.tabIds.includes(tabId)).map(({ id }) => id),
    addRules: rewrites.map((rewrite, index) => ruleOf(next + index, tabId, pageHost, rewrite)),
  });
}

export async function end(tabId: number): Promise<void> {
  const rules = await engine().getSessionRules();
  const own = rules.filter(({ condition }) => condition.tabIds.includes(tabId)).map(({ id }) => id);
  if (own.length > 0) await engine().updateSessionRules({ removeRuleIds: own });
}

function ruleOf(id: number, tabId: number, pageHost: string, { address, type, leg, headers }: Rewrite): Rule {
  return {
    id,
    // Both may set the same header of a preflight's answer: the one that is about preflights counts.
    priority: leg === 'preflight' ? 2 : 1,
    condition: {
      tabIds: [tabId],
      regexFilter: filterOf(address),
      isUrlFilterCaseSensitive: true,
      initiatorDomains: [pageHost],
      resourceTypes: [...new Set([typeOf(type), 'other'])],
      ...(leg === 'preflight' ? { requestMethods: ['options'] } : {}),
    },
    action: {
      type: 'modifyHeaders',
      responseHeaders: headers.map(([header, value]) => ({ header, operation: 'set', value })),
    },
  };
}

const START = '^';
const END = '([?#]|$)';

function filterOf(address: string): string {
  return `${START}${address.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${END}`;
}

function addressOf(filter: string): string {
  return filter.slice(START.length, -END.length).replace(/\\(.)/g, '$1');
}

/** webRequest's names that declarativeNetRequest does not know. */
function typeOf(type: string): string {
  if (type === 'imageset') return 'image';
  return type === 'beacon' ? 'ping' : type === 'web_manifest' ? 'other' : type;
}
