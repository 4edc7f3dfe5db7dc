import { useMemo, useState } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { isAt, originOf } from '../../../fetch/origin.ts';
import { chooseRecipe, chooseSetting } from '../../../fixes/choose-recipe.ts';
import { fixFor, policyFor, withKnownCredentials } from '../../../fixes/policy/required.ts';
import { policyRisks } from '../../../fixes/policy/risks.ts';
import { serverPolicy } from '../../../fixes/policy/server-policy.ts';
import { faultUrl, targetOf } from '../../../fixes/target.ts';
import type { Call } from '../../../network/call.ts';
import { findNotes } from '../../../rules/find-notes.ts';
import type { Text } from '../../../text/text.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { TextView } from '../../ui/TextView.tsx';
import { HeaderFix } from './HeaderFix.tsx';
import { Proof, ProofForAll } from './Proof.tsx';
import { RecipeView, SettingView } from './RecipeView.tsx';
import { RiskList } from './RiskList.tsx';
import { Section } from './Section.tsx';
import { TryFixButton } from './TryFix.tsx';

interface Props {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly browser: BrowserName;
  readonly recipe: string | null;
  readonly onRecipe: (id: string) => void;
  readonly trying: readonly string[] | null;
  readonly onStopTrying: () => void;
  readonly onTry: ((withCredentials: boolean) => void) | null;
}

/** What to change: the headers both answers must carry, then the same for one server; or the steps, if headers cannot help. */
export function FixSection({ call, calls, judgement, browser, recipe, onRecipe, trying, onStopTrying, onTry }: Props) {
  const observed = judgement.verdict(call);
  // What the browser does not show, the reader may know.
  const [withCredentials, setWithCredentials] = useState(false);
  const verdict = useMemo(
    () => (withCredentials ? withKnownCredentials(observed) : observed),
    [observed, withCredentials],
  );
  const [cause] = judgement.causes(call, calls);
  const fix = useMemo(() => fixFor(call, verdict, browser, cause), [call, verdict, browser, cause]);
  // The calls as they were when asked for: a list that changes under the reader's eyes cannot be copied.
  const [snapshot, setSnapshot] = useState<readonly Call[] | null>(null);
  const server = originOf(faultUrl(call, verdict));
  const all = useMemo(() => {
    if (snapshot === null || server === null) return null;
    const judged = snapshot.map((each) => ({ call: each, verdict: judgement.verdict(each) }));
    return serverPolicy(server, judged, browser);
  }, [snapshot, server, judgement, browser]);

  if (verdict.outcome !== 'blocked' && verdict.outcome !== 'failed') return null;
  if (fix.kind === 'not-headers') {
    const setting = chooseSetting(call, verdict, cause);
    const policy = policyFor([call], [verdict], browser);
    return (
      <Section id="fix" title="What to do">
        <p data-why>
          <TextView text={fix.why} />
        </p>
        <Steps steps={fix.steps} />
        {setting !== null && policy.origins.length > 0 && (
          <SettingView recipe={setting} policy={policy} target={targetOf(call, verdict)} />
        )}
      </Section>
    );
  }
  const shown = all?.fix ?? fix;
  // What the server allows already, where that is risky.
  const allowed = findNotes(call, observed, browser, calls)
    .filter(({ kind }) => kind === 'risk')
    .map(({ summary, action }) => [...summary, ' ', ...action]);
  return (
    <Section id="fix" title="What to change">
      {hasOthers(call, calls, server) && (
        <Scope server={server ?? ''} all={all !== null} onAll={(on) => setSnapshot(on ? calls : null)} />
      )}
      {observed.credentials.mode === 'unknown' && all === null && (
        <label className="check-label">
          <input
            type="checkbox"
            data-with-credentials
            checked={withCredentials}
            onChange={({ target }) => setWithCredentials(target.checked)}
          />
          <span>
            The page makes this call with credentials (<code>credentials: 'include'</code>, <code>withCredentials</code>
            ). The browser does not show it here.
          </span>
        </label>
      )}
      <HeaderFix fix={shown} />
      <RiskList risks={[...allowed, ...policyRisks(shown.policy, server)]} />
      {all === null && (
        <TryFixButton
          {...{ call, verdict, browser, trying }}
          onTry={onTry && (() => onTry(withCredentials))}
          onStop={onStopTrying}
        />
      )}
      {all === null ? <Proof call={call} verdict={verdict} policy={fix.policy} /> : <ProofForAll all={all} />}
      <RecipeView
        policy={shown.policy}
        target={targetOf(call, verdict)}
        suggested={chooseRecipe(call, verdict, cause)}
        recipe={recipe}
        onRecipe={onRecipe}
      />
    </Section>
  );
}

function hasOthers(call: Call, calls: readonly Call[], server: string | null): boolean {
  return calls.some((each) => each !== call && each.hops.some(({ request }) => isAt(server, request.url)));
}

/** Whose needs the headers answer. */
function Scope({ server, all, onAll }: { server: string; all: boolean; onAll: (on: boolean) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line in Firefox
    <div className="scope" role="group" aria-label="What the headers are for">
      <button type="button" className="tool" aria-pressed={!all} data-scope="call" onClick={() => onAll(false)}>
        This call
      </button>
      <button type="button" className="tool" aria-pressed={all} data-scope="all" onClick={() => onAll(true)}>
        All calls to {server}
      </button>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly Text[] }) {
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
