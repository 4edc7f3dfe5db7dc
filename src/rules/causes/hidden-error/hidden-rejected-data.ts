import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-rejected-data',
  title: 'Rejected data, hidden by CORS',
  statuses: [400, 422],
  advice: [
    'Compare what the page sends with what this URL expects: path, parameters, content type and body. The text of the response says more; until the page may read it, the server’s log does.',
  ],
  fix: 'Correct what is sent; add CORS headers to errors',
});
