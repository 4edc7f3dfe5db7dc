import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import type { Owner } from '../../../rules/rule.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { kindTerms, type TermName, termsIn } from '../../ui/glossary.ts';
import { kindHints, kindLabels, ownerHints, ownerLabels } from '../../ui/labels.ts';
import { Term } from '../../ui/Term.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';
import type { OutcomeSummary } from './outcomeSummary.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
  readonly headline: OutcomeSummary;
}

const NO_TERMS: ReadonlySet<TermName> = new Set();

/** What happened, and who has to change what; below it, what is known of the call. */
export function Headline({ call, verdict, cause, headline }: Props) {
  const inSummary = termsIn([headline.summary], NO_TERMS);
  const doubt = verdict.outcome === 'undetermined' ? verdict.missing : null;
  return (
    <section className="headline" data-section="headline" aria-label={words.details.whatHappened}>
      <h2>
        <TextView text={headline.summary} explained={NO_TERMS} knownUrl={call.hops[0]?.request.url ?? ''} />
      </h2>
      {headline.action.length > 0 && (
        <p className="action">
          <OwnerBadge owner={headline.owner} />
          <span>
            <TextView text={headline.action} explained={inSummary} />
          </span>
        </p>
      )}
      {cause !== undefined && doubt !== null && (
        <p className="action" data-missing>
          <span>{words.details.cannotSee(doubt)}</span>
        </p>
      )}
      <p className="facts">
        <VerdictBadge outcome={verdict.outcome} />
        <KindWord kind={verdict.kind} />
        {verdict.credentials.mode !== 'unknown' && (
          <span title={verdict.credentials.why}>
            <Term name="credentials">{words.details.credentials(verdict.credentials)}</Term>
          </span>
        )}
        {cause !== undefined && (
          <span data-certainty={cause.certainty} title={words.details.certaintyHints[cause.certainty]}>
            {words.details.certainty[cause.certainty]}
          </span>
        )}
        {call.asker?.source && <SourceLink source={call.asker.source} />}
      </p>
    </section>
  );
}

function KindWord({ kind }: Pick<Verdict, 'kind'>) {
  const term = kindTerms[kind];
  if (kind === 'unknown') return null;
  if (term === undefined) return <span title={kindHints[kind]}>{kindLabels[kind]}</span>;
  return (
    <span>
      <Term name={term}>{kindLabels[kind]}</Term>
    </span>
  );
}

function OwnerBadge({ owner }: { readonly owner: Owner }) {
  return (
    <span className="owner" data-owner={owner} title={ownerHints[owner]}>
      {ownerLabels[owner]}
    </span>
  );
}
