import { ArrowLeft, FlaskConical, X } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { fixFor } from '../../../fixes/policy/required.ts';
import type { Call } from '../../../network/call.ts';
import { modeOf } from '../../../verdict/classify.ts';
import { termsIn } from '../../ui/glossary.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { onEscape } from '../../ui/onEscape.ts';
import { words } from '../../ui/words.ts';
import { CallMenu } from '../call-list/CallMenu.tsx';
import { decisiveHeader } from '../callValues.ts';
import type { Actions, PanelState } from '../store.ts';
import type { DetailsSubject } from '../subject.ts';
import { BrowserSays } from './BrowserSays.tsx';
import { ConsoleLine } from './ConsoleLine.tsx';
import { CredentialsQuestion } from './CredentialsQuestion.tsx';
import { EvidenceSection } from './Evidence.tsx';
import { FixSection } from './FixSection.tsx';
import { GroupCalls } from './GroupCalls.tsx';
import { HandOverSection } from './HandOverSection.tsx';
import { Headline } from './Headline.tsx';
import { NextFaults } from './NextFaults.tsx';
import { OtherBrowsers } from './OtherBrowsers.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { outcomeSummary } from './outcomeSummary.ts';
import { PreflightCache } from './PreflightCache.tsx';
import { ProofSection } from './ProofSection.tsx';
import { ResendSection } from './ResendSection.tsx';
import { SubjectTitle } from './SubjectTitle.tsx';
import { factTerms } from './termsOf.ts';
import type { PaneTools } from './tools.ts';
import { Verify } from './Verify.tsx';
import { WorthKnowing } from './WorthKnowing.tsx';

interface Props {
  readonly paneRef: RefObject<HTMLElement | null>;
  readonly subject: DetailsSubject;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly browser: BrowserName;
  readonly version: string;
  readonly state: PanelState;
  readonly actions: Actions;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  readonly onSimulate: () => void;
  /** The details have replaced the list. */
  readonly back: boolean;
}

/** In the order of need: what happened, the browser's own line, the fix, the proof; then what few ask for. */
export function Details(props: Props) {
  const { paneRef, subject, calls, judgement, browser, version, state, actions, onSelect, onClose, back } = props;
  const { call } = subject;
  const verdict = judgement.verdict(call);
  const causes = judgement.causes(call, calls);
  const [cause] = causes;
  const headline = cause ?? outcomeSummary(call, verdict);
  const explained = termsIn([headline.summary, headline.action], factTerms(verdict));
  const refused = verdict.outcome === 'blocked' || verdict.outcome === 'failed';
  const hasFix = useMemo(
    () => refused && fixFor(call, verdict, browser, cause).kind === 'headers',
    [refused, call, verdict, browser, cause],
  );
  const tools = toolsOf(call, state, actions, onSelect);
  const resend = <ResendSection {...{ call, calls, verdict, judgement, tools, onSelect }} />;

  return (
    <section
      className="details"
      aria-label={subject.kind === 'call' ? words.details.ofCall : words.details.ofGroup}
      ref={paneRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onEscape(onClose)}
      data-details={call.id}
      data-group={subject.kind === 'group' ? (subject.key ?? subject.server) : undefined}
    >
      <header className="details-bar">
        {back && (
          <button type="button" className="button" onClick={onClose}>
            <ArrowLeft size={13} aria-hidden="true" />
            {words.back}
          </button>
        )}
        <SubjectTitle subject={subject} callOf={actions.callOf} />
        {modeOf(call) === 'cors' && (
          <button
            type="button"
            className="tool"
            data-simulate
            title={words.toolbar.simulatorHint}
            onClick={props.onSimulate}
          >
            <FlaskConical size={14} aria-hidden="true" />
            <span className="visually-hidden">{words.details.simulate}</span>
          </button>
        )}
        <CallMenu {...{ call, calls, judgement, browser, state, actions }} />
        {!back && (
          <button type="button" className="tool" title={words.details.closeHint} onClick={onClose}>
            <X size={14} aria-hidden="true" />
            <span className="visually-hidden">{words.details.close}</span>
          </button>
        )}
      </header>
      <div className="details-columns">
        <div>
          <Headline call={call} verdict={verdict} cause={cause} headline={headline} />
          {verdict.alternatives.length > 0 && state.withCredentials === null ? (
            <CredentialsQuestion verdict={verdict} tools={tools} />
          ) : (
            <ConsoleLine call={call} verdict={verdict} browser={browser} />
          )}
          {refused && (
            <FixSection
              {...{ subject, calls, judgement, browser, cause, tools }}
              observed={verdict}
              latest={state.view?.calls ?? calls}
            />
          )}
        </div>
        <div>
          <PreflightCache call={call} calls={calls} verdict={verdict} browser={browser} />
          <ProofSection call={call} verdict={verdict} cause={cause} explained={explained} />
          <NextFaults {...{ call, verdict, browser, cause }} />
        </div>
      </div>
      {subject.kind === 'group' && (
        <GroupCalls
          {...{ subject, judgement, onSelect }}
          callOf={actions.callOf}
          onShowAll={() => showAll(subject, actions)}
        />
      )}
      <Verify call={call} verdict={verdict}>
        {hasFix || tools.onAgain === null ? null : resend}
      </Verify>
      <WorthKnowing cause={cause} call={call} calls={calls} verdict={verdict} browser={browser} />
      <HandOverSection {...{ call, verdict, browser, version, cause }} recipe={state.recipe} />
      <EvidenceSection call={call} evidence={[...(cause?.evidence ?? []), ...decisiveHeader(verdict)]} />
      <OtherBrowsers call={call} verdict={verdict} browser={browser} />
      <OtherCauses causes={causes.slice(1)} />
      <BrowserSays verdict={verdict} cause={cause} />
    </section>
  );
}

function toolsOf(call: Call, state: PanelState, actions: Actions, onSelect: (id: string) => void): PaneTools {
  const told = state.withCredentials === true;
  return {
    withCredentials: state.withCredentials,
    onCredentials: (include) => {
      actions.tellCredentials(include);
      actions.settleCredentials(call.id, include);
    },
    onSettle: (include) => actions.settleCredentials(call.id, include),
    watching: state.view?.watching ?? false,
    watchProblem: state.view?.watchProblem ?? null,
    onWatch: state.ofFile ? null : actions.watch,
    recipe: state.recipe,
    onRecipe: actions.pickRecipe,
    trying: state.view?.trying ?? null,
    onTry: state.ofFile ? null : (callIds) => actions.tryFix(callIds, told),
    onStopTrying: actions.stopTrying,
    repeat: state.repeat,
    onAgain: state.ofFile ? null : () => void actions.resend(call.id, told),
    onSelect,
  };
}

function showAll({ server, causes }: DetailsSubject & { readonly kind: 'group' }, actions: Actions): void {
  const [only, ...more] = causes;
  const cause = more.length === 0 && only?.cause != null ? ` cause:${only.cause.id}` : '';
  actions.resetFilter();
  actions.search(`domain:${server.replace(/^[a-z]+:\/\//i, '')}${cause} `);
  actions.list('calls');
}
