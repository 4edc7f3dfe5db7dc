// Questions to the other calls of the tab that only a few of them can answer. Neither calls nor lists of calls change: each
// call is read once, each list sorted once, and no question walks through all of them.
import type { Call } from '../network/call.ts';

interface IndexEntry<T> {
  readonly key: string;
  readonly item: T;
}

/** Items that the calls of this list other than `call` have under this key, oldest first. */
type CallIndex<T> = (calls: readonly Call[], call: Call, key: string) => readonly T[];

interface StoredItem<T> {
  /** Of the call. */
  readonly id: string;
  readonly item: T;
}

export function createCallIndex<T>(read: (call: Call) => readonly IndexEntry<T>[]): CallIndex<T> {
  const readBefore = new WeakMap<Call, readonly IndexEntry<T>[]>();
  const sortedBefore = new WeakMap<readonly Call[], ReadonlyMap<string, readonly StoredItem<T>[]>>();

  function entriesOf(call: Call): readonly IndexEntry<T>[] {
    const before = readBefore.get(call);
    if (before !== undefined) return before;
    const fresh = read(call);
    readBefore.set(call, fresh);
    return fresh;
  }

  function sorted(calls: readonly Call[]): ReadonlyMap<string, readonly StoredItem<T>[]> {
    const before = sortedBefore.get(calls);
    if (before !== undefined) return before;
    const fresh = new Map<string, StoredItem<T>[]>();
    for (const call of calls) {
      for (const { key, item } of entriesOf(call)) {
        const items = fresh.get(key);
        if (items === undefined) fresh.set(key, [{ id: call.id, item }]);
        else items.push({ id: call.id, item });
      }
    }
    sortedBefore.set(calls, fresh);
    return fresh;
  }

  return (calls, call, key) =>
    (sorted(calls).get(key) ?? []).filter(({ id }) => id !== call.id).map(({ item }) => item);
}
