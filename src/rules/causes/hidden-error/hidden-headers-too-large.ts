import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-headers-too-large',
  title: 'Large headers hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [431],
      [
        'Send fewer or smaller headers; cookies and tokens are the usual weight. Such a limit is usually checked before the application runs, and so before it adds CORS headers.',
      ],
      'Send smaller headers or fewer cookies',
    ),
});
