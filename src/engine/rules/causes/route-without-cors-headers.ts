import { mdn, path, say } from '../facts.ts';
import { leftOut } from '../left-out.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-without-cors-headers',
  title: 'CORS leaves out this address',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 72,
  diagnose: (found) =>
    leftOut(
      found,
      say`Set up CORS for the whole server, or add ${path(found)} to what it covers: a route, a group of routes, static files or another application behind the same name may be left out.`,
    ),
});
