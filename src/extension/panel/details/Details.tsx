import { ArrowLeft, FlaskConical, X } from 'lucide-react';
import type { RefObject } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { modeOf } from '../../../verdict/classify.ts';
import { termsIn } from '../../ui/glossary.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { onEscape } from '../../ui/onEscape.ts';
import { shorten } from '../../ui/shorten.ts';
import { decisiveHeader } from '../callValues.ts';
import type { Repeat } from '../store.ts';
import { BrowserSays } from './BrowserSays.tsx';
import { EvidenceSection } from './Evidence.tsx';
import { Explanations } from './Explanations.tsx';
import { FixSection } from './FixSection.tsx';
import { HandOverSection } from './HandOverSection.tsx';
import { Headline } from './Headline.tsx';
import { NextFaults } from './NextFaults.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { outcomeSummary } from './outcomeSummary.ts';
import { PreflightCache } from './PreflightCache.tsx';
import { ResendSection } from './ResendSection.tsx';
import { Timeline } from './Timeline.tsx';
import { factTerms } from './termsOf.ts';
import { Verify } from './Verify.tsx';
import { WorthKnowing } from './WorthKnowing.tsx';

interface Props {
  readonly paneRef: RefObject<HTMLElement | null>;
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly browser: BrowserName;
  readonly version: string;
  readonly recipe: string | null;
  readonly onRecipe: (id: string) => void;
  /** URLs whose responses are changed in this tab; null: none. */
  readonly trying: readonly string[] | null;
  readonly onStopTrying: () => void;
  readonly onTry: ((withCredentials: boolean) => void) | null;
  readonly repeat: Repeat | null;
  /** null: the calls shown are not this tab's. */
  readonly onAgain: ((withCredentials: boolean) => void) | null;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  readonly onSimulate: () => void;
  /** The details have replaced the list. */
  readonly back: boolean;
}

export function Details({
  paneRef,
  call,
  calls,
  judgement,
  browser,
  version,
  recipe,
  onRecipe,
  trying,
  onStopTrying,
  onTry,
  repeat,
  onAgain,
  onSelect,
  onClose,
  onSimulate,
  back,
}: Props) {
  const verdict = judgement.verdict(call);
  const causes = judgement.causes(call, calls);
  const headline = causes[0] ?? outcomeSummary(call, verdict);
  const explained = termsIn([headline.summary, headline.action], factTerms(verdict));
  const first = call.hops[0]?.request;

  return (
    <section
      className="details"
      aria-label="Details of the call"
      ref={paneRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onEscape(onClose)}
      data-details={call.id}
    >
      <header className="details-bar">
        {back && (
          <button type="button" className="button" onClick={onClose}>
            <ArrowLeft size={13} aria-hidden="true" />
            Back
          </button>
        )}
        <span className="details-url" title={shorten(first?.url ?? '')}>
          <b>{shorten(first?.method ?? '', 40)}</b> {shorten(first?.url ?? '', 2000)}
        </span>
        {modeOf(call) === 'cors' && (
          <button
            type="button"
            className="tool"
            data-simulate
            title="Edit this call and its answers, and see what both browsers would do"
            onClick={onSimulate}
          >
            <FlaskConical size={14} aria-hidden="true" />
            <span className="visually-hidden">Open in the simulator</span>
          </button>
        )}
        {!back && (
          <button type="button" className="tool" title="Close details (Esc)" onClick={onClose}>
            <X size={14} aria-hidden="true" />
            <span className="visually-hidden">Close details</span>
          </button>
        )}
      </header>
      <Headline call={call} verdict={verdict} cause={causes[0]} headline={headline} />
      <PreflightCache call={call} calls={calls} verdict={verdict} browser={browser} />
      <Timeline call={call} verdict={verdict} explained={explained} />
      <NextFaults {...{ call, verdict, browser }} cause={causes[0]} />
      <FixSection
        call={call}
        calls={calls}
        judgement={judgement}
        browser={browser}
        recipe={recipe}
        onRecipe={onRecipe}
        trying={trying}
        onStopTrying={onStopTrying}
        onTry={onTry}
      />
      <Verify call={call} verdict={verdict}>
        {onAgain !== null && <ResendSection {...{ call, calls, verdict, judgement, repeat, onAgain, onSelect }} />}
      </Verify>
      <WorthKnowing cause={causes[0]} call={call} calls={calls} verdict={verdict} browser={browser} />
      <HandOverSection {...{ call, verdict, browser, version, recipe }} cause={causes[0]} />
      <EvidenceSection call={call} evidence={[...(causes[0]?.evidence ?? []), ...decisiveHeader(verdict)]} />
      <BrowserSays call={call} verdict={verdict} browser={browser} cause={causes[0]} />
      <OtherCauses causes={causes.slice(1)} />
      <Explanations />
    </section>
  );
}
