import { Info } from 'lucide-react';
import { useMemo } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { fixFor } from '../../../fixes/policy/required.ts';
import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import { findNotes } from '../../../rules/find-notes.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { noteTerms } from '../../ui/glossary.ts';
import { Term } from '../../ui/Term.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  readonly cause: Cause | undefined;
}

function isRefused({ outcome }: Verdict): boolean {
  return outcome === 'blocked' || outcome === 'failed';
}

/** What is no error and changes no verdict: headers script cannot read, risks seen in passing, what calls cost. */
export function WorthKnowing({ call, calls, verdict, browser, cause }: Props) {
  const notes = useMemo(() => {
    // Risks stand beside the headers to be copied, where there are any.
    const inFix = isRefused(verdict) && fixFor(call, verdict, browser, cause).kind === 'headers';
    return findNotes(call, verdict, browser, calls).filter(({ kind }) => kind !== 'risk' || !inFix);
  }, [call, calls, verdict, browser, cause]);
  if (notes.length === 0) return null;
  return (
    <FoldedSection id="worth-knowing" title={words.details.worthKnowing(notes.length)} open={!isRefused(verdict)}>
      <ul className="notes">
        {notes.map(({ id, kind, certainty, summary, action, title, link }) => (
          <li key={id} data-note={id} data-kind={kind}>
            <Info size={13} aria-hidden="true" />
            <p>
              {certainty === 'likely' && <em>{words.details.likely} </em>}
              <TextView text={summary} />{' '}
              <span className="dim">
                <TextView text={action} />
              </span>{' '}
              <a href={link} target="_blank" rel="noreferrer" aria-label={words.details.moreAbout(title)}>
                {words.details.moreOn}
              </a>
              {noteTerms[id] !== undefined && (
                <>
                  {' · '}
                  <Term name={noteTerms[id]}>{noteTerms[id]}</Term>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
