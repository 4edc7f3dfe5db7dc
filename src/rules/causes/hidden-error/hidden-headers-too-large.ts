import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-headers-too-large',
  title: 'Large headers hidden by CORS',
  statuses: [431],
  advice: [
    'Send fewer or smaller headers; cookies and tokens are the usual weight. Such a limit is usually checked before the application runs, and so before it adds CORS headers.',
  ],
  fix: 'Send smaller headers or fewer cookies',
});
