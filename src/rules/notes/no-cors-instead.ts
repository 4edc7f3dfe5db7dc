import type { Call } from '../../network/call.ts';
import { sentence } from '../../text/quote-list.ts';
import { modeOf } from '../../verdict/classify.ts';
import { createCallIndex } from '../call-index.ts';
import { withoutQuery } from '../context.ts';
import type { Note } from '../note.ts';

function addressOf(call: Call): string {
  return withoutQuery(call.hops[0]?.request.url ?? '');
}

const corsInitiators = createCallIndex((call) =>
  modeOf(call) === 'cors' ? [{ key: addressOf(call), item: call.initiator }] : [],
);

export default {
  id: 'no-cors-instead',
  title: 'no-cors hides, fixes nothing',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/Request/mode',
  examine({ call, verdict, siblings }) {
    if (verdict.outcome !== 'opaque' || call.type !== 'xmlhttprequest') return null;
    const address = addressOf(call);
    if (!corsInitiators(siblings, call, address).includes(call.initiator)) return null;
    return {
      summary: sentence`This page also called ${address} in mode ${'cors'}. In mode ${'no-cors'} the error message goes away, but the page never sees the response, nor its status.`,
      action: sentence`Leave out ${"mode: 'no-cors'"} and look at what the call in mode ${'cors'} says.`,
    };
  },
} satisfies Note;
