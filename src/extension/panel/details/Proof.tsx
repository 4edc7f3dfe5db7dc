import type { BrowserName } from '../../../fetch/model.ts';
import { withoutPageMistakes } from '../../../fixes/policy/page-mistakes.ts';
import { type Policy, wouldPass } from '../../../fixes/policy/required.ts';
import type { ServerPolicy, UncoveredCall } from '../../../fixes/policy/server-policy.ts';
import type { Call } from '../../../network/call.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { plural } from '../../ui/labels.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly policy: Policy;
}

/** The same checks, carried out on answers that follow the policy. Said only where it holds. */
export function Proof({ call, verdict, policy }: Props) {
  const corrected = withoutPageMistakes(call);
  if (!BROWSERS.every((browser) => wouldPass(corrected, verdict, policy, browser))) return null;
  return (
    <p className="proof" data-proof="call">
      Checked again with these headers: Chrome and Firefox would let the page read this call.
    </p>
  );
}

const reasons: Readonly<Record<UncoveredCall, string>> = {
  'not-headers': 'fails for a reason that headers cannot mend',
  'other-server': 'is redirected by way of another server',
  'not-enough': 'would still be blocked',
};

const MOST = 20;

export function ProofForAll({ all: { passing, errors, left } }: { readonly all: ServerPolicy }) {
  const total = passing.length + left.length;
  return (
    <div className="proof" data-proof="all" data-passing={passing.length} data-left={left.length}>
      <p>
        Checked again with these headers: {passing.length === total ? 'all ' : `${passing.length} of `}
        {plural(total, 'call')} would pass.{' '}
        {errors.map(({ status, calls }) => `${plural(calls, 'call')} would still be answered with ${status}. `)}
      </p>
      {left.length > 0 && (
        <details>
          <summary>{plural(left.length, 'call')} left out</summary>
          <ul className="plain-list">
            {left.slice(0, MOST).map(({ call, why }) => (
              <li key={call.id}>
                <code>
                  {call.hops[0]?.request.method} <LongValue value={call.hops[0]?.request.url ?? ''} />
                </code>{' '}
                {reasons[why]}
              </li>
            ))}
            {left.length > MOST && <li>and {left.length - MOST} more</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
