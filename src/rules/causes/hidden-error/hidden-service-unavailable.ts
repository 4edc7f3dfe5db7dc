import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-service-unavailable',
  title: 'Unavailable service hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [503],
      [
        'Check whether the application is running, starting or overloaded, or was put into maintenance. An error page made in its place usually has no CORS headers.',
      ],
      'Bring the service back; add CORS headers to errors',
    ),
});
