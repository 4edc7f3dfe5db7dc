import { Fragment, type ReactNode } from 'react';
import type { Text } from '../../text/text.ts';
import { urlParts } from '../../text/url-parts.ts';
import { visible } from '../../text/visible.ts';
import { explainedTerms, type TermName } from './glossary.ts';
import { LongValue } from './LongValue.tsx';
import { shorten } from './shorten.ts';
import { Term } from './Term.tsx';

interface Props {
  readonly text: Text;
  /** Given: the first use of every other term of the standard gets its meaning. */
  readonly explained?: ReadonlySet<TermName>;
  /** A URL that stands in full elsewhere: its path is enough. */
  readonly knownUrl?: string;
}

/** Words with marked-up values, as text nodes. */
export function TextView({ text, explained, knownUrl }: Props) {
  const done = new Set(explained);
  return text.map((part, index) => {
    // A text never changes its parts, so their places are their names.
    const key = index;
    if (typeof part !== 'string') {
      return (
        <Value
          key={key}
          value={part.code}
          {...(knownUrl !== undefined && isSameUrl(part.code, knownUrl) ? { shown: pathOf(knownUrl) } : {})}
        />
      );
    }
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

/** The end of a path tells more than its beginning. */
const LONGEST_PATH = 48;

function isSameUrl(text: string, url: string): boolean {
  return text === url || text === url.replace(/[?#].*$/s, '');
}

function pathOf(url: string): string {
  const path = urlParts(url).path.replace(/[?#].*$/s, '');
  return path.length > LONGEST_PATH ? `…${path.slice(-LONGEST_PATH).toWellFormed()}` : path;
}

function Value({ value, shown }: { readonly value: string; readonly shown?: string }) {
  if (shown !== undefined && shown !== '') return <code title={shorten(value)}>{visible(shown)}</code>;
  return <code>{value === '' ? '(empty)' : <LongValue value={value} />}</code>;
}
