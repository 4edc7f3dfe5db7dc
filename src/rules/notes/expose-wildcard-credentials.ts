import { tokenList } from '../../fetch/header-list.ts';
import { ACEH } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import { finalResponse, type Note, readByScript } from '../note.ts';

export default {
  id: 'expose-wildcard-credentials',
  title: 'Expose-Headers star with credentials',
  kind: 'read-side',
  certainty: 'certain',
  link: spec('http-access-control-expose-headers'),
  examine(context) {
    const response = finalResponse(context.call);
    if (response === null || !readByScript(context) || context.verdict.credentials.mode !== 'include') return null;
    const listed = tokenList(response.headers, ACEH);
    if (listed.kind === 'unreadable' || !listed.items.includes('*')) return null;
    return {
      summary: sentence`${'Access-Control-Expose-Headers: *'} exposes nothing here: for a call with credentials the browser takes ${'*'} for the name of a header.`,
      action: sentence`Let the server list the headers by name, or make the call without credentials.`,
    };
  },
} satisfies Note;
