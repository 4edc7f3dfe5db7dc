/** Words with marked-up values. Never HTML or Markdown: the values come from strangers and are shown as text nodes. */
export type Text = readonly (string | { readonly code: string })[];

/** text`The server allows ${value}.` marks every interpolated value as code. */
export function text(strings: TemplateStringsArray, ...values: readonly string[]): Text {
  return strings.flatMap((word, index) => {
    const value = values[index];
    const parts: (string | { code: string })[] = word === '' ? [] : [word];
    if (value !== undefined) parts.push({ code: value });
    return parts;
  });
}

export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.code)).join('');
}
