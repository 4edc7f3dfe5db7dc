import type { TabView } from '../protocol/messages.ts';
import { formatTime } from '../ui/labels.ts';
import { words } from '../ui/words.ts';

/** What is missing from the list, if anything is: it says nothing that the list says itself. */
export function StatusBar({ view }: { readonly view: TabView | null }) {
  if (view === null || (view.dropped === 0 && view.unseenBefore === null)) return null;
  return (
    <footer className="status-bar">
      {view.dropped > 0 && (
        <span data-dropped={view.dropped} title={words.status.droppedHint}>
          {words.status.dropped(view.dropped)}
        </span>
      )}
      {view.unseenBefore !== null && (
        <span data-unseen-before title={words.status.unseenHint}>
          {words.status.unseen(formatTime(view.unseenBefore))}
        </span>
      )}
    </footer>
  );
}
