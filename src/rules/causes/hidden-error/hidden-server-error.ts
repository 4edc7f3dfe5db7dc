import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-server-error',
  title: 'Server error hidden by CORS',
  statuses: [500],
  advice: [
    'Look for the error in the server’s log and fix that first. Error responses are often made outside the code that adds CORS headers: put CORS outermost, around the error handling. Some CORS settings themselves end in an error for an origin they do not know.',
  ],
  fix: 'Fix the server error; add CORS headers to errors',
});
