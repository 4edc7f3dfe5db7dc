import { useEffect, useRef, useState } from 'react';
import { words } from '../../ui/words.ts';

const EVERY_MS = 2000;

/** Words for a live region: how many more calls were blocked since it last spoke, at most every two seconds. */
export function useAnnounced(blocked: number): string {
  const [said, setSaid] = useState('');
  const latest = useRef(blocked);
  latest.current = blocked;
  useEffect(() => {
    let told = latest.current;
    const timer = setInterval(() => {
      const more = latest.current - told;
      told = latest.current;
      if (more > 0) setSaid(words.problems.moreBlocked(more));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return said;
}
