import type { Call } from '../../engine/calls/call.ts';
import type { Verdict } from '../../engine/calls/verdict.ts';
import type { BrowserName } from '../../engine/fetch/model.ts';
import { tryFix } from '../../engine/fixes/override.ts';
import { TextView } from '../../ui/TextView.tsx';

interface Props {
  readonly call: Call;
  /** With what the reader told of it. */
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  /** Begins to change the answers to this call in this tab; null: the calls shown are not this tab's. */
  readonly onTry: (() => void) | null;
}

/** The page as it would be with the server mended, before anybody deploys anything; or why that cannot be shown. */
export function TryFix({ call, verdict, browser, onTry }: Props) {
  const found = tryFix(call, verdict, browser);
  if (found === null || onTry === null) return null;
  return (
    <div className="try" data-try={found.kind}>
      {found.kind === 'can' ? (
        <p>
          <button type="button" className="button" data-try-button onClick={onTry}>
            Try it in this tab
          </button>{' '}
          Answers from this address get these headers on their way to this page, in this tab only, until you stop it,
          close DevTools or go to another site. Then let the page call again.
        </p>
      ) : (
        <p className="dim">
          Cannot be tried in the browser: <TextView text={found.why} />
        </p>
      )}
    </div>
  );
}
