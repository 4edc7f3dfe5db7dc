import { RotateCw } from 'lucide-react';
import { useContext, useMemo, useState } from 'react';
import { type Changed, changes, comparedCall, planResend } from '../../../fixes/resend.ts';
import type { Call } from '../../../network/call.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';
import { Live } from '../live.ts';
import type { Repeat } from '../store.ts';
import type { PaneTools } from './tools.ts';

interface Props {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly verdict: Verdict;
  readonly judgement: Judgement;
  readonly tools: PaneTools;
  readonly onSelect: (id: string) => void;
}

/** The page makes the call once more, and what came of it stands beside what was. */
export function ResendSection({ call, calls, verdict, judgement, tools, onSelect }: Props) {
  const live = useContext(Live);
  const [confirming, setConfirming] = useState(false);
  const { repeat, onAgain } = tools;
  const withCredentials = tools.withCredentials === true;
  const plan = useMemo(() => planResend(call, verdict, withCredentials), [call, verdict, withCredentials]);
  if (plan === null || onAgain === null) return null;
  if (plan.kind === 'cannot') {
    return (
      <p className="again dim" data-again="cannot">
        <TextView text={plan.why} />
      </p>
    );
  }
  const { again, acts, differs } = plan;
  const begin = () => {
    setConfirming(false);
    onAgain();
  };
  const currentRepeat = repeat?.callId === call.id ? repeat : null;
  return (
    <div className="again" data-again="can">
      {confirming ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line in Firefox
        <p role="group" aria-label={words.details.resend.ask} data-again-ask>
          {words.details.resend.acts(again.method)}{' '}
          <button type="button" className="button" data-again-send disabled={!live} onClick={begin}>
            {words.details.resend.send}
          </button>{' '}
          <button type="button" className="button" onClick={() => setConfirming(false)}>
            {words.cancel}
          </button>
        </p>
      ) : (
        <p>
          <button
            type="button"
            className="button"
            data-again-button
            title={words.details.resend.hint}
            disabled={!live}
            onClick={acts ? () => setConfirming(true) : begin}
          >
            <RotateCw size={13} aria-hidden="true" />
            {acts ? words.details.resend.runAsk : words.details.resend.run}
          </button>{' '}
          <span className="dim">
            {differs.map((each) => (
              <span key={JSON.stringify(each)}>
                <TextView text={each} />{' '}
              </span>
            ))}
          </span>
        </p>
      )}
      <div aria-live="polite">
        {currentRepeat !== null && (
          <Outcome {...{ call, calls, verdict, judgement, onSelect }} repeat={currentRepeat} url={again.url} />
        )}
      </div>
    </div>
  );
}

interface OutcomeProps extends Pick<Props, 'call' | 'calls' | 'verdict' | 'judgement' | 'onSelect'> {
  readonly repeat: Repeat;
  readonly url: string;
}

function Outcome({ call, calls, verdict, judgement, repeat, url, onSelect }: OutcomeProps) {
  if (repeat.result?.kind === 'failed') return <p data-again-problem>{repeat.result.reason}</p>;
  const next = calls.find((each) => !repeat.known.has(each.id) && each.hops[0]?.request.url === url);
  if (next === undefined) return <p className="dim">{words.details.resend.nothingYet}</p>;
  const is = judgement.verdict(next);
  const title = (each: Call) => judgement.causes(each, calls)[0]?.title ?? '';
  const text = comparedCall({ verdict, title: title(call) }, { call: next, verdict: is, title: title(next) });
  return (
    <div data-again-outcome={is.outcome}>
      <p>
        <VerdictBadge outcome={is.outcome} /> <TextView text={text} />{' '}
        <button type="button" className="button" data-again-show onClick={() => onSelect(next.id)}>
          {words.details.resend.show}
        </button>
      </p>
      {is.outcome !== 'pending' && next.tried !== true && <Changes differences={changes(call, next)} />}
    </div>
  );
}

function Changes({ differences }: { readonly differences: readonly Changed[] }) {
  if (differences.length === 0) return <p className="dim">{words.details.resend.same}</p>;
  return (
    <dl className="bytes compared">
      {differences.flatMap(({ what, before, after }) => [
        <dt key={`${what} name`}>{what}</dt>,
        <dd key={what}>
          <Value value={before} /> → <Value value={after} />
        </dd>,
      ])}
    </dl>
  );
}

function Value({ value }: { readonly value: string | null }) {
  if (value === null) return <em>{words.details.absent}</em>;
  return <code>{value === '' ? words.details.empty : <LongValue value={value} />}</code>;
}
