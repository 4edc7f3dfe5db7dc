import type { Call } from '../../../network/call.ts';
import { formatTime } from '../../ui/labels.ts';
import { ServerName } from '../../ui/ServerName.tsx';
import { shorten } from '../../ui/shorten.ts';
import { words } from '../../ui/words.ts';
import type { DetailsSubject } from '../subject.ts';

interface Props {
  readonly subject: DetailsSubject;
  readonly callOf: (id: string) => Call | undefined;
}

/** What the pane is about, once. */
export function SubjectTitle({ subject, callOf }: Props) {
  if (subject.kind === 'call') {
    const request = subject.call.hops[0]?.request;
    return (
      <span className="details-url" title={shorten(request?.url ?? '')}>
        <b>{shorten(request?.method ?? '', 40)}</b> {shorten(request?.url ?? '', 2000)}
      </span>
    );
  }
  const { server, causes } = subject;
  const total = causes.reduce((sum, { ids }) => sum + ids.size, 0);
  const ends = causes.flatMap(({ ids, newest }) => {
    const [oldest = newest] = ids;
    return [oldest, newest].flatMap((id) => callOf(id)?.hops[0]?.request.startedAt ?? []);
  });
  return (
    <span className="details-url">
      <b>{words.problems.callsAt(total)}</b> {words.details.group.to} <ServerName server={server} />
      {ends.length > 0 && (
        <span className="dim">
          {' '}
          {words.details.group.between(formatTime(Math.min(...ends)), formatTime(Math.max(...ends)))}
        </span>
      )}
    </span>
  );
}
