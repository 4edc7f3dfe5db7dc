import { createElement, Fragment } from 'react';
import type { Text } from '../engine/rules/text.ts';
import { LongValue } from './LongValue.tsx';

/** Words with marked-up values, as text nodes. */
export function TextView({ text }: { readonly text: Text }) {
  const parts = text.map((part) => (typeof part === 'string' ? part : createElement(Value, { value: part.code })));
  return createElement(Fragment, null, ...parts);
}

function Value({ value }: { readonly value: string }) {
  return <code>{value === '' ? '(empty)' : <LongValue value={value} />}</code>;
}
