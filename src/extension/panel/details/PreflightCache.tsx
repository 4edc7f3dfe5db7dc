import { Info } from 'lucide-react';
import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { cachedPreflight, cachedUntil } from '../../../network/preflight-cache.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { words } from '../../ui/words.ts';

interface Props {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly verdict: Verdict;
  readonly browser: BrowserName;
}

/** A minute: below that a permission runs out before anyone has looked. */
const WORTH_SAYING_MS = 60_000;

/** Why no preflight was sent, and for how long a change on the server will not show. */
export function PreflightCache({ call, calls, verdict, browser }: Props) {
  const text = textFor(call, calls, verdict, browser);
  if (text === null) return null;
  return (
    <ul className="notes">
      <li data-note="preflight-cache">
        <Info size={13} aria-hidden="true" />
        <span>{text}</span>
      </li>
    </ul>
  );
}

function textFor(call: Call, calls: readonly Call[], verdict: Verdict, browser: BrowserName): string | null {
  if (verdict.kind === 'preflight-cached') {
    const cached = cachedPreflight(call, calls, browser);
    return cached === null
      ? words.details.preflightCachedBefore
      : words.details.preflightCached(clock(cached.answeredAt), clock(cached.until));
  }
  const preflight = call.hops.findLast((hop) => hop.preflight !== null)?.preflight ?? null;
  const stored = preflight === null || verdict.stage === 'preflight' ? null : cachedUntil(preflight, browser);
  if (stored === null || stored.until - stored.answeredAt < WORTH_SAYING_MS) return null;
  return words.details.preflightStored(clock(stored.until));
}

function clock(time: number): string {
  return new Date(time).toLocaleTimeString();
}
