// Values of strangers in a sentence: clipped, quoted as code, and joined as a list.
import { type Text, text } from './text.ts';

/** Values come from strangers and may be 64 KB long; sentences stay short. The evidence shows the whole value. */
export function clip(value: string, length = 80): string {
  if (value === '') return '(empty)';
  return value.length > length ? `${value.slice(0, length - 1).toWellFormed()}…` : value;
}

/** `text` with numbers, ready-made Text, and every value clipped. */
export function sentence(strings: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text {
  return strings.flatMap((word, index): Text => {
    const value = values[index];
    const before: Text = word === '' ? [] : [word];
    if (value === undefined) return before;
    if (typeof value === 'object') return [...before, ...value];
    return [...before, { code: clip(String(value)) }];
  });
}

/** Values as `a`, `b` and `c`; a long list ends in "and 12 more". */
export function quoteList(values: readonly string[], most = 8): Text {
  const shown = values.length > most ? values.slice(0, most - 1) : values;
  const hidden = values.length - shown.length;
  const parts = shown.map((value) => text`${clip(value, 60)}`);
  if (hidden > 0) parts.push([`${hidden} more`]);
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === parts.length - 1 ? ' and ' : ', ', ...part];
  });
}
