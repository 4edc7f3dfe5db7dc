import type { BrowserName } from '../../../fetch/model.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import type { Incomplete, SimulationResult } from '../../../verdict/simulate.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';
import { outcomeSummary } from '../details/outcomeSummary.ts';
import { Checks, failedCheck } from '../details/ProofSection.tsx';
import type { WrongLines } from './form.ts';

interface VerdictProps {
  readonly chromium: SimulationResult | Incomplete;
  readonly firefox: SimulationResult | Incomplete;
}

/** Both browsers' verdict in one line, which stays in sight while one types; two where they differ. */
export function SimulatedVerdict({ chromium, firefox }: VerdictProps) {
  if (chromium.kind === 'incomplete' || firefox.kind === 'incomplete') {
    return (
      <p className="simulator-verdict" data-incomplete>
        {chromium.kind === 'incomplete' ? chromium.why : ''}
      </p>
    );
  }
  return (
    <div className="simulator-verdict" aria-live="polite">
      {agree(chromium, firefox) ? (
        <VerdictLine names="both" simulated={chromium} browser="chromium" />
      ) : (
        <>
          <VerdictLine names="chromium" simulated={chromium} browser="chromium" />
          <VerdictLine names="firefox" simulated={firefox} browser="firefox" />
        </>
      )}
    </div>
  );
}

function agree(one: SimulationResult, other: SimulationResult): boolean {
  return (
    one.verdict.outcome === other.verdict.outcome &&
    one.verdict.code === other.verdict.code &&
    one.follows === other.follows
  );
}

type Names = 'both' | BrowserName;

interface LineProps {
  readonly names: Names;
  readonly browser: BrowserName;
  readonly simulated: SimulationResult;
}

function VerdictLine({ names, browser, simulated: { call, verdict, follows } }: LineProps) {
  const [cause] = diagnose(call, verdict, browser);
  return (
    <p data-simulated={names} data-outcome={verdict.outcome} data-code={verdict.code ?? ''}>
      <b>{words.simulator.browsers[names]}:</b>{' '}
      {follows === null ? (
        <>
          <VerdictBadge outcome={verdict.outcome} />
          {cause !== undefined && <span>, {cause.title}</span>}
        </>
      ) : (
        words.simulator.follows
      )}
    </p>
  );
}

interface Props extends VerdictProps {
  readonly wrong: readonly WrongLines[];
}

/** Why: the sentence, the console's line and the checks; once where both browsers agree. */
export function Result({ chromium, firefox, wrong }: Props) {
  return (
    <div className="simulator-result">
      {wrong.map(({ field, lines }) => (
        <p className="warn" key={field} data-wrong-lines>
          {words.simulator.wrongLines(field, lines.slice(0, 10).join(', '))} <code>Name: value</code>.
        </p>
      ))}
      {chromium.kind === 'simulated' && firefox.kind === 'simulated' && (
        <>
          {chromium.ignored.length > 0 && (
            <p className="warn" data-ignored>
              {words.simulator.ignored} <code>{chromium.ignored.join(', ')}</code>
            </p>
          )}
          <Browser names={agree(chromium, firefox) ? 'both' : 'chromium'} browser="chromium" simulated={chromium} />
          {!agree(chromium, firefox) && <Browser names="firefox" browser="firefox" simulated={firefox} />}
          <p className="dim">{words.simulator.limits}</p>
        </>
      )}
    </div>
  );
}

function Browser({ names, browser, simulated: { call, verdict, preflightFor, follows } }: LineProps) {
  const [cause] = diagnose(call, verdict, browser);
  const headline = cause ?? outcomeSummary(call, verdict);
  const failed = failedCheck(verdict);
  return (
    <section aria-label={words.simulator.browsers[names]}>
      {names !== 'both' && <h2>{words.simulator.browsers[names]}</h2>}
      {follows === null ? (
        <p className="said">
          <TextView text={headline.summary} /> <TextView text={headline.action} />
        </p>
      ) : (
        <p className="said">
          {words.simulator.mayFollow} <code>{<LongValue value={follows} />}</code>
        </p>
      )}
      <p className="dim">
        {preflightFor.length === 0 ? (
          words.simulator.noPreflight
        ) : (
          <>
            {words.simulator.preflightFor} <code>{preflightFor.join(', ')}</code>
          </>
        )}
      </p>
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
