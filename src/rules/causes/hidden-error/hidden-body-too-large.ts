import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-body-too-large',
  title: 'Large body hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [413],
      [
        'Raise the size limit of the server, or of the proxy or platform in front of it, or send less. Such a limit is usually checked before the application runs, and so before it adds CORS headers.',
      ],
      'Raise the size limit, or send less',
    ),
});
