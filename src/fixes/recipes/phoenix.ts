import { text } from '../../text/text.ts';
import { ruby as elixir } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'phoenix',
  title: 'Phoenix (Elixir)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'not-run-here',
  file: 'lib/my_app_web/endpoint.ex',
  language: 'elixir',
  link: 'https://hexdocs.pm/cors_plug/readme.html',
  placement: text`Add ${'{:cors_plug, "~> 3.0"}'} to the dependencies and put it into the endpoint, right before ${'plug MyAppWeb.Router'} and before every plug that checks a login.`,
  mistake: text`Putting it into a pipeline of the router: pipelines run for matched routes only, and no route matches ${'OPTIONS'}. And ${'credentials'}, which is on unless you switch it off.`,
  print: (policy) => {
    const list = (items: readonly string[]) => `[${items.map(elixir).join(', ')}]`;
    return `plug CORSPlug,
  origin: ${list(policy.origins)},
  methods: ${list(allMethods(policy))},
  headers: ${list(policy.requestHeaders)},
  expose: ${list(policy.exposedHeaders)},
  credentials: ${policy.credentials},
  max_age: ${policy.maxAge}
`;
  },
} satisfies Recipe;
