import { Fragment, type ReactNode } from 'react';
import type { Text } from '../../text/text.ts';
import { explainedTerms, type TermName } from './glossary.ts';
import { LongValue } from './LongValue.tsx';
import { Term } from './Term.tsx';

interface Props {
  readonly text: Text;
  /** Given: the first use of every other term of the standard gets its meaning. */
  readonly explained?: ReadonlySet<TermName>;
}

/** Words with marked-up values, as text nodes. */
export function TextView({ text, explained }: Props) {
  const done = new Set(explained);
  return text.map((part, index) => {
    // A text never changes its parts, so their places are their names.
    const key = index;
    if (typeof part !== 'string') return <Value key={key} value={part.code} />;
    if (explained === undefined) return <Fragment key={key}>{part}</Fragment>;
    return <Fragment key={key}>{withTerms(part, done)}</Fragment>;
  });
}

/** Adds what it marks to `done`. */
function withTerms(sentence: string, done: Set<TermName>): ReactNode[] {
  const nodes: ReactNode[] = [];
  let offset = 0;
  for (const { name, start, end } of explainedTerms(sentence, done)) {
    done.add(name);
    nodes.push(
      sentence.slice(offset, start),
      <Term key={name} name={name}>
        {sentence.slice(start, end)}
      </Term>,
    );
    offset = end;
  }
  return [...nodes, sentence.slice(offset)];
}

function Value({ value }: { readonly value: string }) {
  return <code>{value === '' ? '(empty)' : <LongValue value={value} />}</code>;
}
