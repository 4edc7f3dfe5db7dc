interface Limits {
  readonly most: number;
  readonly longest: number;
}

/** The same function, with its last answers at hand: at most `most`, for texts no longer than `longest`; full, it forgets all. */
export function memoize<T>(work: (text: string) => T, { most, longest }: Limits): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (text.length > longest) return result;
    if (results.size >= most) results.clear();
    results.set(text, result);
    return result;
  };
}

/** The same for a redaction: remembers only the texts it left as they are, so that no secret is kept here either. */
export function memoizeUnchanged(redact: (text: string) => string, { most, longest }: Limits) {
  const unchanged = new Set<string>();
  return (text: string): string => {
    if (unchanged.has(text)) return text;
    const safe = redact(text);
    if (safe !== text || text.length > longest) return safe;
    if (unchanged.size >= most) unchanged.clear();
    unchanged.add(text);
    return safe;
  };
}
