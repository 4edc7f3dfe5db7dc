import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from './copy.ts';

interface Props {
  readonly text: string;
  /** Visible words, e.g. "Copy headers". */
  readonly label: string;
}

type Result = 'none' | 'done' | 'refused';

export function CopyButton({ text, label }: Props) {
  const [result, setResult] = useState<Result>('none');

  useEffect(() => {
    if (result === 'none') return;
    const timer = setTimeout(() => setResult('none'), 2000);
    return () => clearTimeout(timer);
  }, [result]);

  const Icon = result === 'done' ? Check : result === 'refused' ? X : Copy;
  const onClick = async () => setResult((await copyText(text)) ? 'done' : 'refused');

  return (
    <button type="button" className="button copy" data-copied={result === 'done'} onClick={onClick}>
      <Icon size={12} aria-hidden="true" />
      <span aria-live="polite">
        {result === 'done' ? 'Copied' : result === 'refused' ? 'Copying was refused' : label}
      </span>
    </button>
  );
}
