import { has } from '../../fetch/header-list.ts';
import { originOf, sameOrigin } from '../../fetch/origin.ts';
import { say } from '../context.ts';
import { answerOf, type Note } from '../note.ts';

export default {
  id: 'server-timing-hidden',
  title: 'Server-Timing the page cannot see',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://www.w3.org/TR/resource-timing/#sec-timing-allow-origin',
  look({ call }) {
    const answer = answerOf(call);
    if (answer === null || sameOrigin(call.initiator, originOf(answer.exchange.url))) return null;
    if (!has(answer.headers, 'Server-Timing') || has(answer.headers, 'Timing-Allow-Origin')) return null;
    return {
      summary: say`The answer carries ${'Server-Timing'} but no ${'Timing-Allow-Origin'}: the page’s performance measurements see neither it nor how long the parts of this call took.`,
      action: say`If the page measures this, let the server add ${`Timing-Allow-Origin: ${call.initiator ?? '*'}`}.`,
    };
  },
} satisfies Note;
