import type { Call } from '../../engine/calls/call.ts';
import type { Verdict } from '../../engine/calls/verdict.ts';
import type { Cause } from '../../engine/rules/diagnose.ts';
import type { Owner } from '../../engine/rules/rule.ts';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { kindHints, kindWords, ownerHints, ownerWords } from '../../ui/words.ts';
import { withoutCause } from './withoutCause.ts';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
}

/** What happened, and who has to change what. */
export function Headline({ call, verdict, cause }: Props) {
  const said = cause ?? withoutCause(call, verdict);
  return (
    <section className="headline" data-section="headline" aria-label="What happened">
      <p className="facts">
        <VerdictBadge outcome={verdict.outcome} />
        <span title={kindHints[verdict.kind]}>{verdict.kind === 'unknown' ? '' : kindWords[verdict.kind]}</span>
        <span title={verdict.credentials.why}>{credentials(verdict)}</span>
        <span data-certainty={cause?.certainty ?? ''}>{certainty(verdict, cause)}</span>
        {call.asker?.source && <span>from {call.asker.source}</span>}
      </p>
      <h2>
        <TextView text={said.summary} />
      </h2>
      {said.action.length > 0 && (
        <p className="action">
          <OwnerBadge owner={said.owner} />
          <span>
            <TextView text={said.action} />
          </span>
        </p>
      )}
      {cause !== undefined && verdict.missing !== null && (
        <p className="action" data-missing>
          <span>Cannot be seen from here: {verdict.missing}.</span>
        </p>
      )}
    </section>
  );
}

function certainty(verdict: Verdict, cause: Cause | undefined): string {
  if (verdict.outcome === 'undetermined') return 'cannot be seen from here';
  return cause?.certainty ?? '';
}

function credentials({ credentials: { mode, how } }: Verdict): string {
  if (mode === 'unknown') return '';
  return `${mode === 'include' ? 'with' : 'without'} credentials${how === 'inferred' ? ' (inferred)' : ''}`;
}

function OwnerBadge({ owner }: { readonly owner: Owner }) {
  return (
    <span className="owner" data-owner={owner} title={ownerHints[owner]}>
      {ownerWords[owner]}
    </span>
  );
}
