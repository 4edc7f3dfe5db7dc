import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-bad-gateway',
  title: 'Gateway error hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [502],
      [
        'Check whether the application behind the gateway is running and listens where the gateway looks for it: its log says more than the browser can. An error page made in its place usually has no CORS headers.',
      ],
      'Get the application behind the gateway running',
    ),
});
