import { sentence } from '../../text/quote-list.ts';
import { allowedOrigins, type Note } from '../note.ts';

export default {
  id: 'allows-null',
  title: 'Allows the origin null',
  kind: 'risk',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin#null',
  examine({ call }) {
    const allowance = allowedOrigins(call).find(({ allowed }) => allowed === 'null');
    if (allowance === undefined) return null;
    return {
      summary: sentence`${allowance.server} allows the origin ${'null'}${allowance.withCredentials ? [' with credentials'] : []}. That is nobody’s name: any website can take it, with a sandboxed frame.`,
      action: sentence`Let the server allow the page’s real origin instead, and never ${'null'}.`,
    };
  },
} satisfies Note;
