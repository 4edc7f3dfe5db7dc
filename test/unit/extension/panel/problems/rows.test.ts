// The rows of the list of problems, and what the details are about.
import { describe, expect, it } from 'vitest';
import { problemPlaces, problemRows } from '../../../../../src/extension/panel/problems/rows.ts';
import { groupSubject } from '../../../../../src/extension/panel/subject.ts';
import { createJudgement } from '../../../../../src/extension/ui/judgement.ts';
import { createProblemGroups, sortedGroups } from '../../../../../src/fixes/problem-groups.ts';
import type { Call } from '../../../../../src/network/call.ts';
import { callOf } from '../../../rules/rule-case.ts';

const judgement = createJudgement('chromium');
const missing = (id: string, host: string) => callOf({ url: `https://${host}/${id}`, response: { status: 200 } }, id);
const notFound = (id: string, host: string) =>
  callOf({ url: `https://${host}/${id}`, method: 'PUT', preflight: { status: 404 } }, id);
const calls = [notFound('a', 'one.test'), missing('b', 'one.test'), missing('c', 'one.test'), missing('d', 'two.test')];

function groupsOf(all: readonly Call[]) {
  const groups = createProblemGroups();
  for (const call of all) groups.set(call, judgement.verdict(call), judgement.causes(call, [])[0]);
  return groups.byServer();
}

const servers = groupsOf(calls);
const summary = { servers, order: sortedGroups(servers) };
const outline = (folded: readonly string[] = [], query = '') =>
  problemRows(summary, new Set(folded), query).map((row) =>
    row.kind === 'server' ? `${row.id} ${row.calls}${row.folded ? ' folded' : ''}` : row.group.cause?.id,
  );

describe('the rows', () => {
  it('are servers, each followed by its causes', () => {
    expect(outline()).toEqual([
      'https://one.test 3',
      'cors-headers-missing',
      'preflight-not-found',
      'https://two.test 1',
      'cors-headers-missing',
    ]);
  });

  it('of a folded server are one', () => {
    expect(outline(['https://one.test'])).toEqual([
      'https://one.test 3 folded',
      'https://two.test 1',
      'cors-headers-missing',
    ]);
  });

  it('are what the filter lets pass, and the servers count no more', () => {
    expect(outline([], 'cause:preflight')).toEqual(['https://one.test 1', 'preflight-not-found']);
    expect(outline([], 'domain:two.test')).toEqual(['https://two.test 1', 'cors-headers-missing']);
    expect(outline([], 'nothing')).toEqual([]);
  });

  it('name the places that n and p go to', () => {
    expect(problemPlaces(problemRows(summary, new Set(), '')).map(({ server }) => server)).toEqual([
      'https://one.test',
      'https://one.test',
      'https://two.test',
    ]);
  });
});

describe('the details of a group', () => {
  const callById = (id: string) => calls.find((call) => call.id === id);
  const [one] = servers.filter(({ server }) => server === 'https://one.test');
  if (one === undefined) throw new Error('no server');

  it('are told by the first call of its worst cause', () => {
    const subject = groupSubject(one, null, callById);
    expect(subject?.call.id).toBe('b');
    expect(subject?.causes.map(({ cause }) => cause?.id)).toEqual(['cors-headers-missing', 'preflight-not-found']);
  });

  it('are of one cause where that is picked', () => {
    const key = one.causes.find(({ cause }) => cause?.id === 'preflight-not-found')?.key ?? '';
    const subject = groupSubject(one, key, callById);
    expect([subject?.call.id, subject?.causes.length]).toEqual(['a', 1]);
  });

  it('are of the server when the cause is gone', () => {
    expect(groupSubject(one, 'gone', callById)?.causes).toHaveLength(2);
  });

  it('are none when its calls are gone', () => {
    expect(groupSubject(one, null, () => undefined)).toBeNull();
  });
});
