import { tokenList } from '../../fetch/header-list.ts';
import { say, spec } from '../context.ts';
import { answerOf, type Note, readByScript } from '../note.ts';

export default {
  id: 'expose-wildcard-credentials',
  title: 'Expose-Headers star with credentials',
  kind: 'read-side',
  certainty: 'certain',
  link: spec('http-access-control-expose-headers'),
  look(looked) {
    const answer = answerOf(looked.call);
    if (answer === null || !readByScript(looked) || looked.verdict.credentials.mode !== 'include') return null;
    const listed = tokenList(answer.headers, 'Access-Control-Expose-Headers');
    if (!listed.ok || !listed.items.includes('*')) return null;
    return {
      summary: say`${'Access-Control-Expose-Headers: *'} exposes nothing here: for a call with credentials the browser takes ${'*'} for the name of a header.`,
      action: say`Let the server list the headers by name, or make the call without credentials.`,
    };
  },
} satisfies Note;
