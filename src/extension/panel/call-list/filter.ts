import type { CauseGroup } from '../../../fixes/problem-groups.ts';
import { exchangesOf } from '../../../fixes/target.ts';
import type { Call } from '../../../network/call.ts';
import { urlParts } from '../../../text/url-parts.ts';
import type { Outcome } from '../../../verdict/verdict.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { kindLabels } from '../../ui/labels.ts';
import { matchesQuery, parseQuery, type QueryFields, type QueryTerm } from './query.ts';

export type CallFilter = 'all' | 'blocked' | 'failed' | 'readable' | 'other';
export type Counts = Readonly<Record<CallFilter, number>>;

/** Which button of the toolbar a verdict belongs to. */
export function groupOf(outcome: Outcome): Exclude<CallFilter, 'all'> {
  return outcome === 'blocked' || outcome === 'failed' || outcome === 'readable' ? outcome : 'other';
}

/** Calls of one verdict that the query lets pass. `siblings`: what causes compare with. */
export function filterCalls(
  calls: readonly Call[],
  judgement: Judgement,
  shown: CallFilter,
  query: string,
  siblings: readonly Call[] = calls,
): readonly Call[] {
  const terms = parseQuery(query);
  if (shown === 'all' && terms.length === 0) return calls;
  return calls.filter((call) => {
    const { outcome } = judgement.verdict(call);
    if (shown !== 'all' && groupOf(outcome) !== shown) return false;
    return terms.length === 0 || matchesCall(call, terms, judgement, siblings);
  });
}

/** Most calls can be told without their causes, which cost more than all the rest. */
function matchesCall(
  call: Call,
  terms: readonly QueryTerm[],
  judgement: Judgement,
  siblings: readonly Call[],
): boolean {
  const plain = fieldsOf(call, judgement, null);
  const asksCause = ({ key, value, not }: QueryTerm) =>
    key === 'cause' || (key === null && (not || !plain.text.includes(value)));
  const rest = terms.filter((term) => !asksCause(term));
  if (!matchesQuery(rest, plain)) return false;
  return rest.length === terms.length || matchesQuery(terms.filter(asksCause), fieldsOf(call, judgement, siblings));
}

/** `siblings`: null, where causes do not matter. */
function fieldsOf(call: Call, judgement: Judgement, siblings: readonly Call[] | null): QueryFields {
  const { outcome, kind } = judgement.verdict(call);
  const requests = call.hops.map(({ request }) => request);
  const causes = siblings === null ? [] : judgement.causes(call, siblings);
  const cause = causes.map(({ id, title }) => `${id} ${title}`).join(' ');
  const words = requests.map(({ method, url }) => `${method} ${url}`).join(' ');
  const method = requests[0]?.method.toLowerCase();
  return {
    text: `${words} ${cause} ${outcome}`.toLowerCase(),
    domain: requests.map(({ url }) => urlParts(url).host.toLowerCase()),
    status: exchangesOf(call).flatMap(({ status }) => (status === null ? [] : [String(status)])),
    method: method === undefined ? [] : [method],
    cause: cause.toLowerCase(),
    type: [kind, kindLabels[kind], call.type].map((each) => each.toLowerCase()),
    is: [outcome],
  };
}

/** Does the query let a group of calls pass? What its calls differ in is not asked. */
export function matchesGroup(query: string, { server, cause, code, outcome, patterns }: CauseGroup): boolean {
  const terms = parseQuery(query);
  if (terms.length === 0) return true;
  const title = `${cause?.id ?? code} ${cause?.title ?? ''}`;
  const paths = [...patterns.keys()];
  return matchesQuery(terms, {
    text: `${server} ${title} ${outcome} ${paths.join(' ')}`.toLowerCase(),
    domain: [urlParts(server).host.toLowerCase()],
    status: null,
    method: paths.map((pattern) => (pattern.split(' ')[0] ?? '').toLowerCase()),
    cause: title.toLowerCase(),
    type: null,
    is: [outcome],
  });
}
