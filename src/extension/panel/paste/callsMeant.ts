import type { Pasted } from '../../../console-messages/parse.ts';
import { withoutFragment } from '../../../fetch/origin.ts';
import type { Call } from '../../../network/call.ts';
import { redactUrlText } from '../../../text/redaction/redact.ts';
import type { Judgement } from '../../ui/judgement.ts';

const MOST = 5;

/**
 * The tab's calls that a message may be about, newest first: those at its address, and for a line that says nothing but that
 * some call failed, all that did.
 */
export function callsMeant(calls: readonly Call[], pasted: Pasted, judgement: Judgement): readonly Call[] {
  if (pasted.url !== null) {
    const there = newest(calls, isAt(pasted.url));
    if (there.length > 0) return there;
  }
  return pasted.kind === 'page-error' ? newest(calls, (call) => wasRefused(call, judgement)) : [];
}

function newest(calls: readonly Call[], wanted: (call: Call) => boolean): readonly Call[] {
  return calls.filter(wanted).slice(-MOST).reverse();
}

/** What was seen is kept redacted, so the address must be too. */
function isAt(url: string): (call: Call) => boolean {
  const wanted = redactUrlText(withoutFragment(url));
  return (call) => call.hops.some(({ request }) => request.url === wanted);
}

function wasRefused(call: Call, judgement: Judgement): boolean {
  const { outcome } = judgement.verdict(call);
  return outcome === 'blocked' || outcome === 'failed';
}
