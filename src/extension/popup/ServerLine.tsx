import type { ServerGroup } from '../../fixes/problem-groups.ts';
import { outcomeHints } from '../ui/labels.ts';
import { ServerName } from '../ui/ServerName.tsx';
import { OutcomeIcon } from '../ui/VerdictBadge.tsx';
import { words } from '../ui/words.ts';

/** One server: its host in full, how many of its calls went wrong, and the cause of most of them. */
export function ServerLine({ group: { server, blocked, failed, causes } }: { readonly group: ServerGroup }) {
  const [worst] = causes;
  if (worst === undefined) return null;
  const calls = blocked + failed;
  const title = worst.cause?.title ?? outcomeHints[worst.outcome];
  return (
    <li
      className="server"
      data-server={server}
      data-outcome={worst.outcome}
      data-cause={worst.cause?.id ?? worst.code}
      data-count={calls}
    >
      <p className="server-head">
        <OutcomeIcon outcome={worst.outcome} />
        <b>
          <ServerName server={server} />
        </b>
        <span className="count">{words.problems.callsAt(calls)}</span>
      </p>
      <p className="reason">{words.popup.reason(title, causes.length - 1)}</p>
    </li>
  );
}
