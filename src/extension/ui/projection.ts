// A view's copy of one tab: a snapshot, then patches. The background stays the only owner.
import type { Call } from '../../network/call.ts';
import type { TabView, ToView } from '../protocol/messages.ts';

/** null: no snapshot has come yet; a patch without one means nothing. */
export function applyToView(view: TabView | null, message: ToView): TabView | null {
  if (message.type === 'snapshot') {
    const { type: _type, tabId: _tab, ...rest } = message;
    return rest;
  }
  if (view === null) return null;
  const { type: _type, changed: _changed, removed: _removed, ...news } = message;
  return { ...view, ...news, calls: patched(view.calls, message) };
}

function patched(calls: readonly Call[], patch: ToView & { type: 'patch' }): readonly Call[] {
  if (patch.changed.length === 0 && patch.removed.length === 0) return calls;
  const removed = new Set(patch.removed);
  const changed = new Map(patch.changed.map((call) => [call.id, call]));
  const result: Call[] = [];
  for (const call of calls) {
    if (!removed.has(call.id)) result.push(changed.get(call.id) ?? call);
    changed.delete(call.id);
  }
  for (const call of changed.values()) result.push(call);
  return result;
}
