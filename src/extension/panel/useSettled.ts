import { useEffect, useState } from 'react';

/** True once the condition has held for a while; false at once. */
export function useSettled(condition: boolean, ms: number): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!condition) return setSettled(false);
    const timer = setTimeout(() => setSettled(true), ms);
    return () => clearTimeout(timer);
  }, [condition, ms]);
  return condition && settled;
}
