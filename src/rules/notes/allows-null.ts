import { sentence } from '../../text/quote-list.ts';
import { allowedOrigins, type Note } from '../note.ts';

export default {
  id: 'allows-null',
  title: 'Allows the origin null',
  kind: 'risk',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin#null',
  examine({ call }) {
    const own = allowedOrigins(call).find(({ allowed }) => allowed === 'null');
    if (own === undefined) return null;
    return {
      summary: sentence`${own.server} allows the origin ${'null'}${own.withCredentials ? [' with credentials'] : []}. That is nobody’s name: any website can take it, with a sandboxed frame.`,
      action: sentence`Let the server allow the page’s real origin instead, and never ${'null'}.`,
    };
  },
} satisfies Note;
