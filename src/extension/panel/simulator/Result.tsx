import type { BrowserName } from '../../../fetch/model.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import type { Incomplete, SimulationResult } from '../../../verdict/simulate.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { outcomeSummary } from '../details/outcomeSummary.ts';
import { Checks, failedCheck } from '../details/ProofSection.tsx';
import type { WrongLines } from './form.ts';

interface Props {
  readonly chromium: SimulationResult | Incomplete;
  readonly firefox: SimulationResult | Incomplete;
  readonly wrong: readonly WrongLines[];
}

/** Both verdicts, as they change while one types. */
export function Result({ chromium, firefox, wrong }: Props) {
  return (
    <div className="simulator-result" aria-live="polite">
      {wrong.map(({ field, lines }) => (
        <p className="warn" key={field} data-wrong-lines>
          Left out of {field}: line {lines.slice(0, 10).join(', ')} is not <code>Name: value</code>.
        </p>
      ))}
      {chromium.kind === 'incomplete' || firefox.kind === 'incomplete' ? (
        <p data-incomplete>{chromium.kind === 'incomplete' ? chromium.why : ''}</p>
      ) : (
        <>
          {chromium.ignored.length > 0 && (
            <p className="warn" data-ignored>
              Left out, because browsers do not let a page set it: <code>{chromium.ignored.join(', ')}</code>
            </p>
          )}
          <Browser name="chromium" title="Chrome" simulated={chromium} />
          <Browser name="firefox" title="Firefox" simulated={firefox} />
          <p className="dim">
            This is the CORS protocol alone. Cookie rules, Content-Security-Policy, mixed content and local network
            access can still stop a call that would pass here.
          </p>
        </>
      )}
    </div>
  );
}

interface BrowserProps {
  readonly name: BrowserName;
  readonly title: string;
  readonly simulated: SimulationResult;
}

function Browser({ name, title, simulated: { call, verdict, preflightFor, follows } }: BrowserProps) {
  const [cause] = diagnose(call, verdict, name);
  const headline = cause ?? outcomeSummary(call, verdict);
  const failed = failedCheck(verdict);
  return (
    <section aria-label={title} data-simulated={name} data-outcome={verdict.outcome} data-code={verdict.code ?? ''}>
      <h2>
        {title}: {follows === null ? <VerdictBadge outcome={verdict.outcome} /> : 'follows the redirect'}
      </h2>
      <p>
        {preflightFor.length === 0 ? (
          'Sent at once, without a preflight.'
        ) : (
          <>
            Asks first (preflight) because of <code>{preflightFor.join(', ')}</code>.
          </>
        )}
      </p>
      {follows === null ? (
        <p className="said">
          <TextView text={headline.summary} /> <TextView text={headline.action} />
        </p>
      ) : (
        <p className="said">
          The redirect may be followed. What <code>{<LongValue value={follows} />}</code> answers decides.
        </p>
      )}
      {verdict.message !== null && (
        <pre className="block" data-message>
          <LongValue value={verdict.message} limit={2000} />
        </pre>
      )}
      {(['preflight', 'request'] as const).map((leg) => (
        <Checks key={leg} checks={verdict.checks} leg={leg} hop={0} failed={failed} />
      ))}
    </section>
  );
}
