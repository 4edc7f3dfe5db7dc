import { mdn, path, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { leftOut } from './uncovered-route.ts';

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
