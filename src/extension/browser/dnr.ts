// The only user of declarativeNetRequest: session rules for one tab, one page's host and exact URLs. The browser itself is
// their only home: nothing of them is kept elsewhere, so nothing can be forgotten.
import { ACAO } from '../../fetch/header-names.ts';
import type { Override, OverridePlan } from '../../fixes/override.ts';

interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly condition: {
    readonly tabIds: readonly number[];
    readonly urlFilter?: string;
    readonly regexFilter?: string;
    readonly isUrlFilterCaseSensitive: boolean;
    readonly initiatorDomains: readonly string[];
    readonly excludedInitiatorDomains?: readonly string[];
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
  const dnr = browser?.declarativeNetRequest ?? chrome?.declarativeNetRequest;
  if (dnr === undefined) throw new Error('this browser has no declarativeNetRequest');
  return dnr;
}

/** What is overridden in a tab, as its rules say. */
export interface RunningOverride {
  readonly tabId: number;
  /** Origin of the page the rules are for. */
  readonly pageOrigin: string;
  /** URLs without their queries. */
  readonly urls: readonly string[];
}

export async function runningOverrides(): Promise<readonly RunningOverride[]> {
  const byTab = new Map<number, RunningOverride>();
  for (const { condition, action } of await engine().getSessionRules()) {
    const [tabId] = condition.tabIds;
    const pageOrigin = action.responseHeaders.find(({ header }) => header === ACAO)?.value;
    if (tabId === undefined || pageOrigin === undefined) continue;
    const urls = byTab.get(tabId)?.urls ?? [];
    byTab.set(tabId, { tabId, pageOrigin, urls: [...new Set([...urls, urlOf(condition)])] });
  }
  return [...byTab.values()];
}

/**
 * Takes the place of whatever was overridden in this tab before. `otherHosts`: subdomains of the page's host whose frames must
 * not be touched. Rejects with the browser's own words when it refuses a rule.
 */
export async function beginOverride(tabId: number, plan: OverridePlan, otherHosts: readonly string[]): Promise<void> {
  const rules = await engine().getSessionRules();
  const next = Math.max(0, ...rules.map(({ id }) => id)) + 1;
  const fresh = plan.overrides.flatMap((each) => filtersOf(each.url).map((filter) => ({ each, filter })));
  await engine().updateSessionRules({
    removeRuleIds: rules.filter(({ condition }) => condition.tabIds.includes(tabId)).map(({ id }) => id),
    addRules: fresh.map(({ each, filter }, index) => ruleOf(next + index, tabId, plan, each, filter, otherHosts)),
  });
}

/** From now on frames of these hosts are not touched either. */
export async function spareHosts(tabId: number, hosts: readonly string[]): Promise<void> {
  const rules = (await engine().getSessionRules()).filter(({ condition }) => condition.tabIds.includes(tabId));
  const spared = rules.map((rule) => {
    const all = new Set([...(rule.condition.excludedInitiatorDomains ?? []), ...hosts]);
    return { ...rule, condition: { ...rule.condition, excludedInitiatorDomains: [...all] } };
  });
  if (rules.length > 0)
    await engine().updateSessionRules({ removeRuleIds: rules.map(({ id }) => id), addRules: spared });
}

export async function endOverride(tabId: number): Promise<void> {
  const rules = await engine().getSessionRules();
  const ruleIds = rules.filter(({ condition }) => condition.tabIds.includes(tabId)).map(({ id }) => id);
  if (ruleIds.length > 0) await engine().updateSessionRules({ removeRuleIds: ruleIds });
}

type Filter = Pick<Rule['condition'], 'urlFilter' | 'regexFilter'>;

function ruleOf(
  id: number,
  tabId: number,
  { pageHost }: OverridePlan,
  { type, leg, headers }: Override,
  filter: Filter,
  otherHosts: readonly string[],
): Rule {
  return {
    id,
    // Both may set the same header of a preflight's response: the one that is about preflights counts.
    priority: leg === 'preflight' ? 2 : 1,
    condition: {
      tabIds: [tabId],
      ...filter,
      isUrlFilterCaseSensitive: true,
      initiatorDomains: [pageHost],
      ...(otherHosts.length === 0 ? {} : { excludedInitiatorDomains: otherHosts }),
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

/** This URL and this URL with any query. A regular expression may hold about a thousand characters, a filter any number. */
function filtersOf(url: string): readonly Filter[] {
  if (!/[*^|]/.test(url)) return [{ urlFilter: `|${url}|` }, { urlFilter: `|${url}?` }];
  return [{ regexFilter: `${START}${url.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${END}` }];
}

function urlOf({ urlFilter, regexFilter = '' }: Filter): string {
  if (urlFilter !== undefined) return urlFilter.slice(1, -1);
  return regexFilter.slice(START.length, -END.length).replace(/\\(.)/g, '$1');
}

/** webRequest's names that declarativeNetRequest does not know. */
function typeOf(type: string): string {
  if (type === 'imageset') return 'image';
  return type === 'beacon' ? 'ping' : type === 'web_manifest' ? 'other' : type;
}
