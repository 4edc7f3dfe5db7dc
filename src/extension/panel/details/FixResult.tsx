import { ENGINES } from '../../../fetch/browser-profiles.ts';
import { withoutPageMistakes } from '../../../fixes/policy/page-mistakes.ts';
import { type Policy, wouldPass } from '../../../fixes/policy/required.ts';
import type { ServerPolicy } from '../../../fixes/policy/server-policy.ts';
import type { Call } from '../../../network/call.ts';
import { lastHop } from '../../../network/exchange.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly policy: Policy;
}

/** The same checks, carried out on responses that follow the policy. Said only where it holds. */
export function FixResult({ call, verdict, policy }: Props) {
  const corrected = withoutPageMistakes(call);
  if (!ENGINES.every((engine) => wouldPass(corrected, verdict, policy, engine))) return null;
  const { status } = lastHop(call).request;
  const error = status !== null && status >= 400 ? status : null;
  return (
    <p className="proof" data-proof="call" data-still={error ?? ''}>
      {words.details.wouldPass(error)}
    </p>
  );
}

const MOST = 20;

export function FixResultForAll({ all: { passing, errors, left } }: { readonly all: ServerPolicy }) {
  const total = passing.length + left.length;
  return (
    <div className="proof" data-proof="all" data-passing={passing.length} data-left={left.length}>
      <p>
        {words.details.wouldPassAll(passing.length, total)}{' '}
        {errors.map(({ status, calls }) => `${words.details.stillAnswered(calls, status)} `)}
      </p>
      {left.length > 0 && (
        <details>
          <summary>{words.details.leftOut(left.length)}</summary>
          <ul className="plain-list">
            {left.slice(0, MOST).map(({ call, why }) => (
              <li key={call.id}>
                <code>
                  {call.hops[0]?.request.method} <LongValue value={call.hops[0]?.request.url ?? ''} />
                </code>{' '}
                {words.details.leftOutBecause[why]}
              </li>
            ))}
            {left.length > MOST && <li>{words.details.andMore(left.length - MOST)}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
