import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from './copy.ts';
import { words } from './words.ts';

interface Props {
  /** A function: made only when it is copied. */
  readonly text: string | (() => string);
  /** Visible words, e.g. "Copy headers". */
  readonly label: string;
  /** Hook for keys and tests: `data-copy`. */
  readonly hook?: string;
}

type Result = 'none' | 'done' | 'refused';

export function CopyButton({ text, label, hook }: Props) {
  const [result, setResult] = useState<Result>('none');

  useEffect(() => {
    if (result === 'none') return;
    const timer = setTimeout(() => setResult('none'), 2000);
    return () => clearTimeout(timer);
  }, [result]);

  const Icon = result === 'done' ? Check : result === 'refused' ? X : Copy;
  const onClick = async () =>
    setResult((await copyText(typeof text === 'string' ? text : text())) ? 'done' : 'refused');

  return (
    <button type="button" className="button copy" data-copy={hook} data-copied={result === 'done'} onClick={onClick}>
      <Icon size={12} aria-hidden="true" />
      <span aria-live="polite">
        {result === 'done' ? words.copied : result === 'refused' ? words.copyRefused : label}
      </span>
    </button>
  );
}
