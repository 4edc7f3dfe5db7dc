import { defineRule } from '../../rule.ts';
import { originLost, TAINT } from './origin-lost.ts';

export default defineRule({
  id: 'null-origin-redirect',
  title: 'Redirect took the origin away',
  explains: ['acao-null-origin'],
  certainty: 'certain',
  link: TAINT,
  priority: 'request',
  diagnose: (context) => originLost(context),
});
