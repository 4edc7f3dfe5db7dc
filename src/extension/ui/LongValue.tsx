import { useState } from 'react';
import { isMark, splitAtMarks } from '../../text/redaction/marks.ts';
import { visible } from '../../text/visible.ts';
import { words } from './words.ts';

/** A stranger's value as text; a very long one is cut, with a button that shows the rest. */
export function LongValue({ value, limit = 300 }: { readonly value: string; readonly limit?: number }) {
  const [all, setAll] = useState(false);
  if (value.length <= limit) return <Marked value={value} />;
  return (
    <>
      <Marked value={all ? value : value.slice(0, limit)} />
      {all ? ' ' : '… '}
      <button type="button" className="link-button" onClick={() => setAll(!all)}>
        {all ? words.showLess : words.showAll(value.length)}
      </button>
    </>
  );
}

/** What was not kept is seen to be so. */
function Marked({ value }: { readonly value: string }) {
  const parts = splitAtMarks(value);
  if (parts.length === 1 && !isMark(value)) return visible(value);
  return parts.map((part, index) => {
    // Nothing else tells two parts apart than their places.
    const key = index;
    return isMark(part) ? (
      <span key={key} className="not-kept" title={words.notKept}>
        {part}
      </span>
    ) : (
      visible(part)
    );
  });
}
