import { sentence } from '../../../text/quote-list.ts';
import { mdn, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { uncoveredRoute } from './uncovered-route.ts';

export default defineRule({
  id: 'route-without-cors-headers',
  title: 'No CORS headers on URL',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'setup',
  diagnose: (context) =>
    uncoveredRoute(
      context,
      sentence`Set up CORS for the whole server, or add ${urlPath(context)} to what it covers: a route, a group of routes, static files or another application behind the same name may be left out.`,
    ),
});
