import { useEffect, useMemo, useState } from 'react';
import type { Call } from '../../../network/call.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { type Counts, countCalls } from './filter.ts';

/** Long enough to be done at once with what one message brings, short enough not to be noticed. */
const SLICE_MS = 20;

/** How many calls have which verdict. Ten thousand new ones are judged slice by slice, and the panel stays at hand. */
export function useCounts(calls: readonly Call[], judgement: Judgement): Counts {
  const [slice, setSlice] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slice goes on where the last one stopped
  const { counts, more } = useMemo(() => countCalls(calls, judgement, SLICE_MS), [calls, judgement, slice]);
  useEffect(() => {
    if (!more) return;
    const timer = setTimeout(setSlice, 0, slice + 1);
    return () => clearTimeout(timer);
  }, [more, slice]);
  return counts;
}
