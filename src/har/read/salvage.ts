// A file that breaks off, or that is damaged within an entry: what is whole of it.

export interface Salvaged {
  /** The file without its entries. */
  readonly head: unknown;
  readonly entries: readonly unknown[];
  /** Entries that begin but are no JSON. */
  readonly broken: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** An entry is a value in `{ "log": { "entries": [ … ] } }`. */
const DEPTH = 3;
const ENTRIES = /"entries"\s*:\s*$/;

/** null: not one whole entry is there. */
export function salvaged(text: string): Salvaged | null {
  const sliced = slices(text);
  if (sliced === null) return null;
  const head = parsed(`${text.slice(0, sliced.from)}]}}`);
  const entries = sliced.entries.map(([from, to]) => parsed(text.slice(from, to)));
  const whole = entries.filter((entry) => entry !== undefined);
  if (head === undefined || whole.length === 0) return null;
  return { head, entries: whole, broken: entries.length - whole.length };
}

interface Slices {
  /** Behind the bracket that opens the list of entries. */
  readonly from: number;
  readonly entries: readonly (readonly [from: number, to: number])[];
}

function slices(text: string): Slices | null {
  const entries: (readonly [number, number])[] = [];
  let from: number | null = null;
  let begin: number | null = null;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = endOfString(text, index + 1);
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (
        from === null &&
        depth === DEPTH &&
        code === 0x5b &&
        ENTRIES.test(text.slice(Math.max(0, index - 64), index))
      ) {
        from = index + 1;
      } else if (from !== null && depth === DEPTH + 1) {
        begin = index;
      }
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (from !== null && begin !== null && depth === DEPTH) {
        entries.push([begin, index + 1]);
        begin = null;
      }
      // The end of the list: what follows are not entries.
      if (from !== null && depth < DEPTH) return { from, entries };
    }
  }
  if (from === null) return null;
  return { from, entries: begin === null ? entries : [...entries, [begin, text.length]] };
}

function endOfString(text: string, from: number): number {
  let index = from;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  return index;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // damaged, which is counted
  }
}
