import { sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';
import { namesThatCost } from './preflight-cost.ts';

export default {
  id: 'content-type-without-body',
  title: 'Content-Type on a bodyless call',
  kind: 'cost',
  certainty: 'likely',
  link: spec('cors-safelisted-request-header'),
  examine({ call }) {
    const { names, method } = namesThatCost(call);
    if (names.join() !== 'content-type' || (method !== 'GET' && method !== 'HEAD')) return null;
    return {
      summary: sentence`The browser asked for permission first, only because this ${method} carries ${'Content-Type'}. A ${method} has no body whose type it could name.`,
      action: sentence`Leave the header out in the page: the call then needs no preflight.`,
    };
  },
} satisfies Note;
