// Plain text in columns that fits a terminal.

export interface Column {
  readonly title: string;
  readonly width: number;
}

export function tableLine(columns: readonly Column[], cells: readonly string[]): string {
  return columns
    .map(({ width }, index) => cut(cells[index] ?? '', width).padEnd(width))
    .join('  ')
    .trimEnd();
}

export function tableHead(columns: readonly Column[]): string {
  const titles = tableLine(
    columns,
    columns.map(({ title }) => title),
  );
  return `${titles}\n${columns.map(({ width }) => '─'.repeat(width)).join('  ')}`;
}

/** Strangers' bytes must not move the cursor, nor colour what follows: anything not printable is shown as `·`. */
export function cut(text: string, width: number): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
  const letters = [...plain];
  return letters.length <= width ? plain : `${letters.slice(0, width - 1).join('')}…`;
}
