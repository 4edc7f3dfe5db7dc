import { quoteList, sentence } from '../../text/quote-list.ts';
import { PART_NOT_KEPT } from '../../text/redaction/marks.ts';
import type { Note } from '../note.ts';

// The short mark: its name said so, or it is somebody’s address. What only looks like a token may be a harmless cursor.
const MARK = new RegExp(`[?&;]([^=&#;?]+)=${PART_NOT_KEPT}(?=[&#;]|$)`, 'g');

export default {
  id: 'secret-in-url',
  title: 'Secret in the URL',
  kind: 'risk',
  certainty: 'likely',
  link: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
  examine({ call }) {
    const names = call.hops.flatMap(({ request }) =>
      [...request.url.matchAll(MARK)].map(([, name]) => name ?? '').filter((name) => name !== ''),
    );
    if (names.length === 0) return null;
    return {
      summary: sentence`By its name or its form, ${quoteList([...new Set(names)])} in the URL may be a secret. Addresses end up in server logs, in the browser’s history and in what people paste.`,
      action: sentence`Send it in a header such as ${'Authorization'} or in the body, if the server takes it there. CORScope has not kept the value.`,
    };
  },
} satisfies Note;
