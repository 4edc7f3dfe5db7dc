import { useContext } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { planOverride } from '../../../fixes/override.ts';
import type { Call } from '../../../network/call.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { TextView } from '../../ui/TextView.tsx';
import { Live } from '../live.ts';

interface Props {
  readonly call: Call;
  /** With what the reader told of it. */
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  /** URLs whose responses are changed in this tab; null: none. */
  readonly trying: readonly string[] | null;
  /** Begins to change the responses of this call in this tab; null: the calls shown are not this tab's. */
  readonly onTry: (() => void) | null;
  readonly onStop: () => void;
}

/** The page as it would be with the server fixed, before anybody deploys anything; or why that cannot be shown. */
export function TryFixButton({ call, verdict, browser, trying, onTry, onStop }: Props) {
  const live = useContext(Live);
  const decision = planOverride(call, verdict, browser);
  if (decision === null || onTry === null) return null;
  if (decision.kind === 'cannot') {
    return (
      <div className="try" data-try="cannot">
        <p className="dim">
          Cannot be tried in the browser: <TextView text={decision.why} />
        </p>
      </div>
    );
  }
  const on = decision.plan.overrides.every(({ url }) => trying?.includes(url) === true);
  return (
    <div className="try" data-try={on ? 'on' : 'can'}>
      {on ? (
        <p role="status">
          <button type="button" className="button" data-try-stop disabled={!live} onClick={onStop}>
            Stop trying
          </button>{' '}
          <b>On in this tab.</b> Let the page make the call again: <i>Run again</i> below, or reload the page.
        </p>
      ) : (
        <p>
          <button type="button" className="button" data-try-button disabled={!live} onClick={onTry}>
            Try it in this tab
          </button>{' '}
          Adds these headers to the responses of this URL, in this tab only. Ends when you stop it, close DevTools or
          leave the site.
        </p>
      )}
    </div>
  );
}
