import { defineRule } from '../../rule.ts';
import { originLost, TAINT } from './origin-lost.ts';

export default defineRule({
  id: 'null-origin-redirect-unanswered',
  title: 'Server saw no origin',
  explains: ['acao-missing'],
  // The origin is gone for certain; that the server would have allowed it is not.
  certainty: 'likely',
  link: TAINT,
  priority: 'request',
  diagnose: (context) => originLost(context),
});
