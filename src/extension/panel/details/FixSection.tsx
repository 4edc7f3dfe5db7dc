import { useMemo, useState } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { isAt, originOf } from '../../../fetch/origin.ts';
import { chooseRecipe, chooseSetting } from '../../../fixes/choose-recipe.ts';
import { fixFor, policyFor } from '../../../fixes/policy/required.ts';
import { policyRisks } from '../../../fixes/policy/risks.ts';
import { serverPolicy } from '../../../fixes/policy/server-policy.ts';
import { commonPath, faultUrl, targetOf } from '../../../fixes/target.ts';
import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import { findNotes } from '../../../rules/find-notes.ts';
import { plain, type Text } from '../../../text/text.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import type { DetailsSubject } from '../subject.ts';
import { CredentialsSwitch } from './CredentialsSwitch.tsx';
import { FixBox, SettingBox } from './FixBox.tsx';
import { FixResult, FixResultForAll } from './FixResult.tsx';
import { ResendSection } from './ResendSection.tsx';
import { RiskList } from './RiskList.tsx';
import { Section } from './Section.tsx';
import { TryFix } from './TryFix.tsx';
import { toldVerdict } from './toldVerdict.ts';
import type { PaneTools } from './tools.ts';

interface Props {
  readonly subject: DetailsSubject;
  /** What causes are compared with, at most a moment old. */
  readonly calls: readonly Call[];
  readonly latest: readonly Call[];
  readonly judgement: Judgement;
  readonly browser: BrowserName;
  readonly observed: Verdict;
  readonly cause: Cause | undefined;
  readonly tools: PaneTools;
}

/** What to change: what the cause needs, then the headers for one server; or the steps, if headers cannot help. */
export function FixSection({ subject, calls, latest, judgement, browser, observed, cause, tools }: Props) {
  const { call } = subject;
  const verdict = useMemo(() => toldVerdict(observed, tools.withCredentials), [observed, tools.withCredentials]);
  const fix = useMemo(() => fixFor(call, verdict, browser, cause), [call, verdict, browser, cause]);
  const server = originOf(faultUrl(call, verdict));
  // The calls as they were when asked for: a list that changes under the reader's eyes cannot be copied.
  const [snapshot, setSnapshot] = useState<readonly Call[] | null>(() => (subject.kind === 'group' ? latest : null));
  const all = useMemo(() => {
    if (snapshot === null || server === null) return null;
    const judged = snapshot
      .filter((each) => each.hops.some(({ request }) => isAt(server, request.url)))
      .map((each) => ({ call: each, verdict: toldVerdict(judgement.verdict(each), tools.withCredentials) }));
    return serverPolicy(server, judged, browser);
  }, [snapshot, server, judgement, browser, tools.withCredentials]);

  const shared = useMemo(() => hasOthers(call, calls, server), [call, calls, server]);
  // What the server allows already, where that is risky.
  const allowed = useMemo(
    () =>
      findNotes(call, observed, browser, calls)
        .filter(({ kind }) => kind === 'risk')
        .map(({ summary, action }) => [...summary, ' ', ...action]),
    [call, observed, browser, calls],
  );

  if (fix.kind === 'not-headers') {
    const steps = fix.steps.filter((step) => !isSaid(step, cause));
    const why = cause?.solvedWithoutHeaders === true || isSaid(fix.why, cause) ? null : fix.why;
    const setting = chooseSetting(call, verdict, cause);
    const policy = setting === null ? null : policyFor([call], [verdict], browser);
    const snippet =
      setting === null || policy === null || policy.origins.length === 0
        ? null
        : setting.print(policy, targetOf(call, verdict));
    if (steps.length === 0 && why === null && snippet === null) return null;
    return (
      <Section id="fix" title={words.details.fix}>
        {why !== null && (
          <p data-why>
            <TextView text={why} />
          </p>
        )}
        <Steps steps={steps} />
        {setting !== null && snippet !== null && <SettingBox recipe={setting} snippet={snippet} />}
      </Section>
    );
  }
  const shown = all?.fix ?? fix;
  const one = targetOf(call, verdict);
  const target =
    all === null ? one : { ...one, path: commonPath(all.passing.map(({ hops }) => hops[0]?.request.url ?? '')) };
  const others = snapshot !== null || shared;
  return (
    <Section id="fix" title={words.details.fix}>
      <div className="fix-scope">
        {others && (
          <Scope
            server={server ?? ''}
            all={all === null ? null : all.passing.length + all.left.length}
            pressed={snapshot !== null}
            onAll={(on) => setSnapshot(on ? latest : null)}
          />
        )}
        {/* While both lines are to pick from, that is the switch. */}
        {(observed.credentials.mode === 'unknown' || call.credentials?.from === 'reader') &&
          observed.alternatives.length === 0 && (
            <CredentialsSwitch on={verdict.credentials.mode === 'include'} onChange={tools.onCredentials} />
          )}
      </div>
      <FixBox
        fix={shown}
        target={target}
        suggested={chooseRecipe(call, verdict, cause)}
        recipe={tools.recipe}
        onRecipe={tools.onRecipe}
      />
      <div className="fix-actions">
        <TryFix {...{ subject, judgement, verdict, browser, tools }} calls={snapshot ?? calls} all={all !== null} />
        <ResendSection {...{ call, calls, judgement, tools }} verdict={observed} onSelect={tools.onSelect} />
        {all === null ? <FixResult call={call} verdict={verdict} policy={fix.policy} /> : <FixResultForAll all={all} />}
      </div>
      <RiskList risks={[...allowed, ...policyRisks(shown.policy, server)]} />
    </Section>
  );
}

/** The sentence and its step are above already: once is enough. */
function isSaid(text: Text, cause: Cause | undefined): boolean {
  if (cause === undefined) return false;
  const said = `${plain(cause.summary)} ${plain(cause.action)}`.toLowerCase();
  return said.includes(plain(text).toLowerCase().replace(/\.$/, ''));
}

function hasOthers(call: Call, calls: readonly Call[], server: string | null): boolean {
  return calls.some((each) => each.id !== call.id && each.hops.some(({ request }) => isAt(server, request.url)));
}

interface ScopeProps {
  readonly server: string;
  /** How many calls; null: not known yet. */
  readonly all: number | null;
  readonly pressed: boolean;
  readonly onAll: (on: boolean) => void;
}

/** Whose needs the headers meet. */
function Scope({ server, all, pressed, onAll }: ScopeProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line in Firefox
    <div className="scope" role="group" aria-label={words.details.scope}>
      <button type="button" className="tool" aria-pressed={!pressed} data-scope="call" onClick={() => onAll(false)}>
        {words.details.thisCall}
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={pressed}
        data-scope="all"
        title={server}
        onClick={() => onAll(true)}
      >
        {words.details.allCalls(all)}
      </button>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly Text[] }) {
  if (steps.length === 0) return null;
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={JSON.stringify(step)}>
          <TextView text={step} />
        </li>
      ))}
    </ol>
  );
}
