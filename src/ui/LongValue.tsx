import { useState } from 'react';
import { visible } from './visible.ts';

/** A stranger's value as text; a very long one is cut, with a button that shows the rest. */
export function LongValue({ value, limit = 300 }: { readonly value: string; readonly limit?: number }) {
  const [all, setAll] = useState(false);
  if (value.length <= limit) return visible(value);
  return (
    <>
      {visible(all ? value : value.slice(0, limit))}
      {all ? ' ' : '… '}
      <button type="button" className="link-button" onClick={() => setAll(!all)}>
        {all ? 'Show less' : `Show all ${value.length.toLocaleString('en')} characters`}
      </button>
    </>
  );
}
