import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import type { Owner } from '../../../rules/rule.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { kindTerms, termsIn } from '../../ui/glossary.ts';
import { kindHints, kindLabels, ownerHints, ownerLabels } from '../../ui/labels.ts';
import { shorten } from '../../ui/shorten.ts';
import { Term } from '../../ui/Term.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import type { OutcomeSummary } from './outcomeSummary.ts';
import { factTerms } from './termsOf.ts';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
  readonly headline: OutcomeSummary;
}

/** What happened, and who has to change what. */
export function Headline({ call, verdict, cause, headline }: Props) {
  const explained = factTerms(verdict);
  const after = termsIn([headline.summary], explained);
  return (
    <section className="headline" data-section="headline" aria-label="What happened">
      <p className="facts">
        <VerdictBadge outcome={verdict.outcome} />
        <KindWord kind={verdict.kind} />
        {verdict.credentials.mode !== 'unknown' && (
          <span title={verdict.credentials.why}>
            <Term name="credentials">{credentials(verdict.credentials)}</Term>
          </span>
        )}
        <span data-certainty={cause?.certainty ?? ''}>{certainty(verdict, cause)}</span>
        {call.asker?.source && <span title={shorten(call.asker.source)}>from {sourceName(call.asker.source)}</span>}
      </p>
      <h2>
        <TextView text={headline.summary} explained={explained} />
      </h2>
      {headline.action.length > 0 && (
        <p className="action">
          <OwnerBadge owner={headline.owner} />
          <span>
            <TextView text={headline.action} explained={after} />
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

/** As much of the file's name as helps to find it: bundlers put long prefixes before it. */
function sourceName(source: string): string {
  const name = source
    .replace(/^webpack(?:-internal)?:\/\/+(?:[^/]*\/)?(?:\([^)]*\)\/)?(?:\.\/)?/, '')
    .replace(/\?[^:]*(?=:\d+$)/, '');
  return name.length > 100 ? `…${name.slice(-99).toWellFormed()}` : name;
}

function certainty(verdict: Verdict, cause: Cause | undefined): string {
  if (verdict.outcome === 'undetermined') return 'cannot be seen from here';
  return cause?.certainty ?? '';
}

function credentials({ mode, how }: Verdict['credentials']): string {
  return `${mode === 'include' ? 'with' : 'without'} credentials${how === 'inferred' ? ' (inferred)' : ''}`;
}

function KindWord({ kind }: Pick<Verdict, 'kind'>) {
  const term = kindTerms[kind];
  if (term !== undefined) {
    return (
      <span>
        <Term name={term}>{kindLabels[kind]}</Term>
      </span>
    );
  }
  return <span title={kindHints[kind]}>{kind === 'unknown' ? '' : kindLabels[kind]}</span>;
}

function OwnerBadge({ owner }: { readonly owner: Owner }) {
  return (
    <span className="owner" data-owner={owner} title={ownerHints[owner]}>
      {ownerLabels[owner]}
    </span>
  );
}
