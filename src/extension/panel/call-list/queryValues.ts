import type { ServerGroup } from '../../../fixes/problem-groups.ts';
import type { Call } from '../../../network/call.ts';
import { urlParts } from '../../../text/url-parts.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { kindLabels } from '../../ui/labels.ts';
import { statusOf } from '../callValues.ts';
import type { queryKeys } from './query.ts';

/** Enough to know what a page calls; ten thousand calls are not read for each key typed. */
const MOST_CALLS = 2000;

/** What the filter's keys can be completed with: the values of the newest calls. */
export function queryValues(
  calls: readonly Call[],
  judgement: Judgement,
  servers: readonly ServerGroup[],
): Readonly<Record<(typeof queryKeys)[number], readonly string[]>> {
  const newest = calls.slice(-MOST_CALLS);
  const requests = newest.flatMap(({ hops }) => hops.map(({ request }) => request));
  const verdicts = newest.map((call) => judgement.verdict(call));
  return {
    domain: distinct(requests.map(({ url }) => urlParts(url).host)),
    status: distinct(newest.flatMap((call) => statusOf(call) ?? []).map(String)),
    method: distinct(requests.map(({ method }) => method)),
    cause: distinct(servers.flatMap(({ causes }) => causes.flatMap(({ cause }) => cause?.title ?? []))),
    type: distinct([...verdicts.map(({ kind }) => kindLabels[kind]), ...newest.map(({ type }) => type)]),
    is: distinct(['blocked', ...verdicts.map(({ outcome }) => outcome)]),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '').sort();
}
