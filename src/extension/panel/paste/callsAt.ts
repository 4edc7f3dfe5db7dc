import { withoutFragment } from '../../../fetch/origin.ts';
import type { Call } from '../../../network/call.ts';
import { redactUrlText } from '../../../text/redaction/redact.ts';

const MOST = 5;

/** The tab's calls that a message may be about, newest first. What was seen is kept redacted, so the address must be too. */
export function callsAt(calls: readonly Call[], url: string): readonly Call[] {
  const wanted = redactUrlText(withoutFragment(url));
  return calls
    .filter((call) => call.hops.some(({ request }) => request.url === wanted))
    .slice(-MOST)
    .reverse();
}
