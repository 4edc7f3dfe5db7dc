// Text from outside may hold half of a pair of surrogates, which no UTF-8 can say: encodeURIComponent throws at it, and other
// programs refuse what we print. It is replaced where text comes in, and again where it goes out.

/** What came in, without halves of characters but those that stand for a byte (see `bytesToText`). */
export function replaceLoneSurrogates(text: string): string {
  return text.isWellFormed() ? text : text.replace(/[^\udc80-\udcff\P{Cs}]/gu, '\ufffd');
}

/** Data for other programs: every string in it is whole. What is whole already is returned as it is. */
export function wellFormed<T>(data: T): T {
  return whole(data) as T;
}

function whole(data: unknown): unknown {
  if (typeof data === 'string') return data.toWellFormed();
  if (Array.isArray(data)) return data.every(isWhole) ? data : data.map(whole);
  if (typeof data !== 'object' || data === null || isWhole(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toWellFormed(), whole(value)]));
}

function isWhole(data: unknown): boolean {
  if (typeof data === 'string') return data.isWellFormed();
  if (Array.isArray(data)) return data.every(isWhole);
  if (typeof data !== 'object' || data === null) return true;
  return Object.values(data).every(isWhole);
}
