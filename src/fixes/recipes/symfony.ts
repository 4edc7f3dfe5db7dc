import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'symfony',
  title: 'Symfony (PHP)',
  kind: 'policy',
  tier: 2,
  products: ['symfony'],
  proven: 'not-run-here',
  file: 'config/packages/nelmio_cors.yaml',
  language: 'yaml',
  link: 'https://symfony.com/bundles/NelmioCorsBundle/current/index.html',
  placement: text`Run ${'composer require nelmio/cors-bundle'} and replace the content of ${'config/packages/nelmio_cors.yaml'}. The bundle responds to preflights before the firewall asks for a login.`,
  mistake: text`A path that no entry of ${'paths'} matches: it gets no header. And ${'origin_regex: true'} with plain origins, where every dot then matches any character.`,
  print: (policy) => {
    // A percent sign begins a parameter in Symfony's configuration.
    const list = (items: readonly string[]) => `[${doubleQuotedList(items.map((item) => item.replaceAll('%', '%%')))}]`;
    return `nelmio_cors:
    defaults:
        origin_regex: false
        allow_origin: ${list(policy.origins)}
        allow_credentials: ${policy.credentials}
        allow_methods: ${list(allMethods(policy))}
        allow_headers: ${list(policy.requestHeaders)}
        expose_headers: ${list(policy.exposedHeaders)}
        max_age: ${policy.maxAge}
    paths:
        '^/': ~
`;
  },
} satisfies Recipe;
