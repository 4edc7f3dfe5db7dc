import { modeOf } from '../../calls/classify.ts';
import { say, withoutQuery } from '../facts.ts';
import type { Note } from '../note.ts';

export default {
  id: 'no-cors-instead',
  title: 'no-cors hides, mends nothing',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/Request/mode',
  look({ call, verdict, siblings }) {
    const first = call.hops[0]?.request.url ?? '';
    if (verdict.outcome !== 'opaque' || call.type !== 'xmlhttprequest') return null;
    const tried = siblings.find(
      (other) => modeOf(other) === 'cors' && withoutQuery(other.hops[0]?.request.url ?? '') === withoutQuery(first),
    );
    if (tried === undefined || tried.initiator !== call.initiator) return null;
    return {
      summary: say`This page also called ${withoutQuery(first)} in mode ${'cors'}. In mode ${'no-cors'} the error message goes away, but the page never sees the answer, nor its status.`,
      action: say`Leave out ${"mode: 'no-cors'"} and look at what the call in mode ${'cors'} says.`,
    };
  },
} satisfies Note;
