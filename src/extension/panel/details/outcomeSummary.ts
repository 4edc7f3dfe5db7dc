import type { Call } from '../../../network/call.ts';
import { isOver, lastHop } from '../../../network/exchange.ts';
import type { Owner } from '../../../rules/rule.ts';
import { type Text, text } from '../../../text/text.ts';
import { rewrittenHeaders } from '../../../verdict/rewritten-headers.ts';
import type { Verdict } from '../../../verdict/verdict.ts';

export interface OutcomeSummary {
  readonly summary: Text;
  readonly owner: Owner;
  readonly action: Text;
}

/** What to say of a call that no rule had to explain. */
export function outcomeSummary(call: Call, verdict: Verdict): OutcomeSummary {
  const passed = verdict.checks.filter((check) => check.passed).length;
  const error = call.hops.at(-1)?.request.error ?? null;
  switch (verdict.outcome) {
    case 'readable':
      if (call.tried === true) {
        return {
          summary: [
            'The page could read this response because a fix was being tried in this tab. The server itself has not changed.',
          ],
          owner: 'server',
          action: [
            'Put the change on the server; until then every other tab and every other person still sees the call blocked.',
          ],
        };
      }
      if (rewrittenHeaders(call).length > 0) {
        return {
          summary: ['The page could read this response, but not as the server sent it.'],
          owner: 'browser',
          action: ['Turn other extensions off and call again, to see whether the server itself allows the page.'],
        };
      }
      if (!isOver(lastHop(call).request)) {
        return {
          summary: ['The page can read this response, which is still arriving.'],
          owner: 'nobody',
          action: ['Nothing to change for CORS: every check passed. A stream or an EventSource stays open like this.'],
        };
      }
      return {
        summary: readableSummary(call),
        owner: 'nobody',
        action: [
          passed > 0
            ? `Nothing to change for CORS: ${passed === 1 ? 'the check' : `all ${passed} checks`} passed.`
            : 'Nothing to change for CORS.',
        ],
      };
    case 'opaque':
      return {
        summary: text`The call was sent in ${'no-cors'} mode: the server got it, but the page sees nothing of the response.`,
        owner: 'page',
        action: text`If the page needs the response, leave out ${"mode: 'no-cors'"} (or add the ${'crossorigin'} attribute); the server must then allow it. If it does not, nothing needs to change.`,
      };
    case 'pending':
      return {
        summary: ['No response yet. The verdict appears here when the call ends.'],
        owner: 'nobody',
        action: [],
      };
    case 'aborted':
      return {
        summary: [
          'The call was given up before its response arrived, by the page itself or because the page went away.',
        ],
        owner: 'page',
        action: text`If this was not meant, look for ${'AbortController.abort()'}, a timeout, or a form or link that left the page while the call was running.`,
      };
    case 'undetermined':
      return {
        summary: ['What the browser decided about this call cannot be seen from here.'],
        owner: 'nobody',
        action: verdict.missing === null ? [] : [`To tell, CORScope would need to see: ${verdict.missing}`],
      };
    case 'blocked':
      return {
        summary: ['The browser kept this response from the page.'],
        owner: 'server',
        action: ['Compare the checks below: the first one that failed is what has to change.'],
      };
    case 'failed':
      return {
        summary: [
          'The call failed before CORS came into play',
          ...(error === null ? ['.'] : [': ', { code: error }, '.']),
        ],
        owner: 'network',
        action: ['Make the call work at all first; CORS headers cannot change this.'],
      };
    default:
      return verdict.outcome satisfies never;
  }
}

/** CORS lets the page read errors as well; which it was is the page's business, but nobody should have to look for it. */
function readableSummary(call: Call): Text {
  const { status } = lastHop(call).request;
  if (status === null || status < 400) return ['The page could read this response.'];
  return text`The page could read this response, an error: ${String(status)}.`;
}
