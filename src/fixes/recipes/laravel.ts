import { text } from '../../text/text.ts';
import { php } from '../quote.ts';
import type { Recipe, Target } from '../recipe.ts';
import { allMethods } from './print.ts';
import { proxyPath } from './proxy-path.ts';

export default {
  id: 'laravel',
  title: 'Laravel (PHP)',
  kind: 'policy',
  tier: 2,
  products: ['laravel'],
  proven: 'not-run-here',
  file: 'config/cors.php',
  language: 'php',
  link: 'https://laravel.com/docs/routing#cors',
  placement: text`Run ${'php artisan config:publish cors'}, replace the file’s content, and run ${'php artisan config:clear'}.`,
  mistake: text`A path that ${'paths'} does not list, and an old ${'php artisan config:cache'}: the file is then not read at all.`,
  print: (policy, target) => `<?php

return [
    'paths' => [${php(paths(target))}],
    'allowed_origins' => [${policy.origins.map(php).join(', ')}],
    'allowed_origins_patterns' => [],
    'allowed_methods' => [${allMethods(policy).map(php).join(', ')}],
    'allowed_headers' => [${policy.requestHeaders.map(php).join(', ')}],
    'exposed_headers' => [${policy.exposedHeaders.map(php).join(', ')}],
    'max_age' => ${policy.maxAge},
    'supports_credentials' => ${policy.credentials},
];
`,
} satisfies Recipe;

function paths(target: Target): string {
  const { prefix, added } = proxyPath(target);
  return added ? '*' : `${prefix.slice(1)}/*`;
}
