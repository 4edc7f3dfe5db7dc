import { useId } from 'react';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';
import type { PaneTools } from './tools.ts';

interface Props {
  readonly verdict: Verdict;
  readonly tools: PaneTools;
}

/**
 * Which line the browser printed depends on what no extension sees: both stand here, and the reader picks the one that is in
 * their console, or has the page watched.
 */
export function CredentialsQuestion({ verdict, tools }: Props) {
  const name = useId();
  const [alternative] = verdict.alternatives;
  if (alternative === undefined) return null;
  const include = verdict.credentials.likely === 'include';
  const lines = [
    { message: verdict.message, include },
    { message: alternative.message, include: !include },
  ].filter(({ message }) => message !== null);
  const t = words.details.question;
  return (
    <section className="question" data-section="credentials" aria-labelledby={name}>
      <p id={name}>
        <b>{lines.length > 1 ? t.which : t.what}</b> <span className="dim">{t.why}</span>
      </p>
      {lines.length > 1 && (
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={String(line.include)}>
              <button
                type="button"
                className="line"
                data-line={line.include ? 'include' : 'not-include'}
                onClick={() => tools.onSettle(line.include)}
              >
                <span data-message={line.include === include ? '' : undefined}>
                  <LongValue value={line.message ?? ''} limit={400} />
                </span>
                <span className="dim">{line.include ? t.withCookies : t.withoutCookies}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {tools.onWatch !== null && (
        <p>
          {tools.watching ? (
            t.isWatched
          ) : (
            <button type="button" className="button" data-watch onClick={() => tools.onWatch?.(true)}>
              {t.watch}
            </button>
          )}
          {tools.watchProblem !== null && <span role="alert"> {tools.watchProblem}</span>}
        </p>
      )}
    </section>
  );
}
