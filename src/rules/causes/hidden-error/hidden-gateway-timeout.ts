import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-gateway-timeout',
  title: 'Gateway timeout hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [504],
      [
        'Find out why the application takes so long to answer, or raise the gateway’s time limit. A gateway usually answers in its place, without its CORS headers.',
      ],
      'Speed up the answer or raise the time limit',
    ),
});
