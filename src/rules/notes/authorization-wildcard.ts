import { tokenList } from '../../fetch/header-list.ts';
import { askedNames } from '../../network/exchange.ts';
import { say, spec } from '../context.ts';
import type { Note } from '../note.ts';

export default {
  id: 'authorization-wildcard',
  title: 'Authorization covered by a star',
  kind: 'read-side',
  certainty: 'certain',
  link: spec('cors-non-wildcard-request-header-name'),
  look({ call, verdict }) {
    if (verdict.credentials.mode === 'include' || verdict.stage === 'preflight') return null;
    const covered = call.hops.some(({ preflight }) => {
      if (preflight === null || !askedNames(preflight).includes('authorization')) return false;
      const listed = tokenList(preflight.responseHeaders, 'Access-Control-Allow-Headers');
      const names = listed.ok ? listed.items.map((name) => name.toLowerCase()) : [];
      return names.includes('*') && !names.includes('authorization');
    });
    if (!covered) return null;
    return {
      summary: say`${'Access-Control-Allow-Headers: *'} let ${'Authorization'} through. By the standard it should not.`,
      action: say`Let the server name ${'Authorization'} in the list, before a browser update starts to block the call.`,
    };
  },
} satisfies Note;
