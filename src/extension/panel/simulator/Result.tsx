import type { Engine } from '../../../fetch/model.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import type { Incomplete, SimulationResult } from '../../../verdict/simulate.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';
import { outcomeSummary } from '../details/outcomeSummary.ts';
import { Checks, failedCheck } from '../details/ProofSection.tsx';
import type { WrongLines } from './form.ts';

interface Simulated {
  readonly engine: Engine;
  readonly result: SimulationResult | Incomplete;
}

/** Browsers that come to the same end. */
interface Agreed {
  readonly engines: readonly Engine[];
  readonly simulated: SimulationResult;
}

function agreedOf(all: readonly Simulated[]): readonly Agreed[] {
  const groups: Agreed[] = [];
  for (const { engine, result } of all) {
    if (result.kind === 'incomplete') continue;
    const at = groups.findIndex(({ simulated }) => agree(simulated, result));
    const group = groups[at];
    if (group === undefined) groups.push({ engines: [engine], simulated: result });
    else groups[at] = { ...group, engines: [...group.engines, engine] };
  }
  return groups;
}

const namesOf = ({ engines }: Agreed): string => {
  const names = engines.map((engine) => words.browsers[engine]);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((each) => each !== '').join(' and ');
};

/** All browsers' verdict in one line, which stays in sight while one types; one each where they differ. */
export function SimulatedVerdict({ all }: { readonly all: readonly Simulated[] }) {
  const incomplete = all.map(({ result }) => result).find((result) => result.kind === 'incomplete');
  if (incomplete !== undefined) {
    return (
      <p className="simulator-verdict" data-incomplete>
        {incomplete.why}
      </p>
    );
  }
  return (
    <div className="simulator-verdict" aria-live="polite">
      {agreedOf(all).map((agreed) => (
        <VerdictLine key={agreed.engines.join()} agreed={agreed} />
      ))}
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

/** What is said of a fault is the same for all; only Firefox has sentences of its own. */
function causeOf({ engines, simulated: { call, verdict } }: Agreed) {
  return diagnose(call, verdict, engines[0] === 'firefox' ? 'firefox' : 'chromium')[0];
}

function VerdictLine({ agreed }: { readonly agreed: Agreed }) {
  const { verdict, follows } = agreed.simulated;
  const cause = causeOf(agreed);
  return (
    <p data-simulated={agreed.engines.join(' ')} data-outcome={verdict.outcome} data-code={verdict.code ?? ''}>
      <b>{namesOf(agreed)}:</b>{' '}
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

interface Props {
  readonly all: readonly Simulated[];
  readonly wrong: readonly WrongLines[];
}

/** Why: the sentence, the console's line and the checks; once where all browsers agree. */
export function Result({ all, wrong }: Props) {
  const groups = agreedOf(all);
  const ignored = groups[0]?.simulated.ignored ?? [];
  return (
    <div className="simulator-result">
      {wrong.map(({ field, lines }) => (
        <p className="warn" key={field} data-wrong-lines>
          {words.simulator.wrongLines(field, lines.slice(0, 10).join(', '))} <code>Name: value</code>.
        </p>
      ))}
      {groups.length > 0 && (
        <>
          {ignored.length > 0 && (
            <p className="warn" data-ignored>
              {words.simulator.ignored} <code>{ignored.join(', ')}</code>
            </p>
          )}
          {groups.map((agreed) => (
            <Browser key={agreed.engines.join()} agreed={agreed} alone={groups.length === 1} />
          ))}
          <p className="dim">{words.simulator.limits}</p>
        </>
      )}
    </div>
  );
}

function Browser({ agreed, alone }: { readonly agreed: Agreed; readonly alone: boolean }) {
  const { call, verdict, preflightFor, follows } = agreed.simulated;
  const cause = causeOf(agreed);
  const headline = cause ?? outcomeSummary(call, verdict);
  const failed = failedCheck(verdict);
  return (
    <section aria-label={namesOf(agreed)}>
      {!alone && <h2>{namesOf(agreed)}</h2>}
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
