import { useContext, useMemo } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { isAt, originOf } from '../../../fetch/origin.ts';
import { planOverrides } from '../../../fixes/override.ts';
import { faultUrl } from '../../../fixes/target.ts';
import type { Call } from '../../../network/call.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import { Live } from '../live.ts';
import { onePerUrl } from '../onePerUrl.ts';
import type { DetailsSubject } from '../subject.ts';
import { toldVerdict } from './toldVerdict.ts';
import type { PaneTools } from './tools.ts';

interface Props {
  readonly subject: DetailsSubject;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  /** Of the subject's call, with what the reader told of it. */
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  /** For every call to the server. */
  readonly all: boolean;
  readonly tools: PaneTools;
}

/** The page as it would be with the server fixed, before anybody deploys anything; or why that cannot be shown. */
export function TryFix({ subject: { call }, calls, judgement, verdict, browser, all, tools }: Props) {
  const live = useContext(Live);
  const { onTry, onStopTrying, trying, withCredentials } = tools;
  const tried = useMemo(
    () => (all ? blockedThere(calls, call, judgement, verdict) : [call]),
    [all, calls, call, judgement, verdict],
  );
  const decision = useMemo(() => {
    const judged = tried.map((each) => ({
      call: each,
      verdict: each === call ? verdict : toldVerdict(judgement.verdict(each), withCredentials),
    }));
    return planOverrides(judged, browser);
  }, [tried, call, verdict, judgement, withCredentials, browser]);
  if (decision === null || onTry === null) return null;
  if (decision.kind === 'cannot') {
    return (
      <p className="dim" data-try="cannot">
        {words.details.cannotTry} <TextView text={decision.why} />
      </p>
    );
  }
  const on = decision.plan.overrides.every(({ url }) => trying?.includes(url) === true);
  if (on) {
    return (
      <p role="status" data-try="on">
        <b className="on">{words.details.tryOn}</b>{' '}
        <button type="button" className="button" data-try-stop disabled={!live} onClick={onStopTrying}>
          {words.details.stop}
        </button>{' '}
        <span className="dim">{words.details.tryNext}</span>
      </p>
    );
  }
  return (
    <p data-try="can">
      <button
        type="button"
        className="button"
        data-try-button
        disabled={!live}
        title={all ? words.details.tryHintAll : words.details.tryHint}
        onClick={() => onTry(tried.map(({ id }) => id))}
      >
        {words.details.tryInTab}
      </button>
    </p>
  );
}

/** The blocked calls to the same server, one for each method and URL; this one is among them. */
function blockedThere(calls: readonly Call[], call: Call, judgement: Judgement, verdict: Verdict): readonly Call[] {
  const server = originOf(faultUrl(call, verdict));
  const there = calls.filter(
    (each) =>
      each.hops.some(({ request }) => isAt(server, request.url)) && judgement.verdict(each).outcome === 'blocked',
  );
  return onePerUrl([call, ...there]);
}
