import { useMemo } from 'react';
import type { Call } from '../../../network/call.ts';
import type { Sort } from '../../protocol/settings.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { useThrottled } from '../../ui/useThrottled.ts';
import { sortedRows } from './columns.tsx';

const MANY = 2000;

/** The rows in the order the reader asked for; of many, not with every call that comes. */
export function useSorted(
  rows: readonly Call[],
  siblings: readonly Call[],
  judgement: Judgement,
  sort: Sort | null,
): readonly Call[] {
  const slow = useThrottled(rows, rows.length > MANY ? 1000 : 100);
  const source = sort === null ? rows : slow;
  return useMemo(() => {
    if (sort === null) return source;
    const judged = source.map((call) => ({
      call,
      verdict: judgement.verdict(call),
      // Only the column of causes needs them, and they cost more than all the rest.
      cause: sort.column === 'cause' ? judgement.causes(call, siblings)[0] : undefined,
    }));
    return sortedRows(judged, sort).map(({ call }) => call);
  }, [source, siblings, judgement, sort]);
}
