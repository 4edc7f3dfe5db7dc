import { has } from '../../fetch/header-list.ts';
import { originOf, sameOrigin } from '../../fetch/origin.ts';
import { sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note } from '../note.ts';

export default {
  id: 'server-timing-hidden',
  title: 'Server-Timing the page cannot see',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://www.w3.org/TR/resource-timing/#sec-timing-allow-origin',
  examine({ call }) {
    const response = finalResponse(call);
    if (response === null || sameOrigin(call.initiator, originOf(response.exchange.url))) return null;
    if (!has(response.headers, 'Server-Timing') || has(response.headers, 'Timing-Allow-Origin')) return null;
    return {
      summary: sentence`The response carries ${'Server-Timing'} but no ${'Timing-Allow-Origin'}: the page’s performance measurements see neither it nor how long the parts of this call took.`,
      action: sentence`If the page measures this, let the server add ${`Timing-Allow-Origin: ${call.initiator ?? '*'}`}.`,
    };
  },
} satisfies Note;
