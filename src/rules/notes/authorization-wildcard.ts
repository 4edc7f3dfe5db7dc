import { tokenList } from '../../fetch/header-list.ts';
import { ACAH } from '../../fetch/header-names.ts';
import { preflightHeaderNames } from '../../network/exchange.ts';
import { sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';

export default {
  id: 'authorization-wildcard',
  title: 'Authorization covered by a star',
  kind: 'read-side',
  certainty: 'certain',
  link: spec('cors-non-wildcard-request-header-name'),
  examine({ call, verdict }) {
    if (verdict.credentials.mode === 'include' || verdict.stage === 'preflight') return null;
    const covered = call.hops.some(({ preflight }) => {
      if (preflight === null || !preflightHeaderNames(preflight).includes('authorization')) return false;
      const listed = tokenList(preflight.responseHeaders, ACAH);
      const names = listed.kind === 'list' ? listed.items.map((name) => name.toLowerCase()) : [];
      return names.includes('*') && !names.includes('authorization');
    });
    if (!covered) return null;
    return {
      summary: sentence`${'Access-Control-Allow-Headers: *'} let ${'Authorization'} through. By the standard it should not.`,
      action: sentence`Let the server name ${'Authorization'} in the list, before a browser update starts to block the call.`,
    };
  },
} satisfies Note;
