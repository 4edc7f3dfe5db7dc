import type { TabView } from '../protocol/messages.ts';
import { formatTime, plural } from '../ui/labels.ts';
import type { Counts } from './call-list/filter.ts';

interface Props {
  readonly counts: Counts;
  readonly listed: number;
  readonly view: TabView | null;
  readonly lost: boolean;
}

export function StatusBar({ counts, listed, view, lost }: Props) {
  const parts = [
    plural(counts.all, 'cross-origin call'),
    `${counts.blocked.toLocaleString('en')} blocked`,
    `${counts.failed.toLocaleString('en')} failed`,
  ];
  if (listed !== counts.all) parts.unshift(`${listed.toLocaleString('en')} shown`);
  return (
    <footer className="status-bar" data-summary>
      <span>{parts.join(' · ')}</span>
      {view !== null && view.dropped > 0 && (
        <span className="warn" data-dropped={view.dropped} title="CORScope keeps the newest calls of a tab">
          {plural(view.dropped, 'older call')} left out: the list is full
        </span>
      )}
      {view?.unseenBefore != null && (
        <span className="warn" data-unseen-before title="CORScope was not there yet, or had only just been started">
          Calls before {formatTime(view.unseenBefore)} may be missing: reload the page
        </span>
      )}
      {lost && <span className="warn">Not connected</span>}
      {view?.pageOrigin != null && (
        <span className="page-origin">
          Page: <code>{view.pageOrigin === 'null' ? 'null (no origin of its own)' : view.pageOrigin}</code>
        </span>
      )}
    </footer>
  );
}
