import { text } from '../../text/text.ts';
import { php } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

const list = (values: readonly string[]): string => `[${values.map(php).join(', ')}]`;

export default {
  id: 'wordpress',
  title: 'WordPress (REST API)',
  kind: 'policy',
  tier: 2,
  products: ['wordpress'],
  proven: 'not-run-here',
  file: 'wp-content/mu-plugins/cors.php',
  language: 'php',
  link: 'https://developer.wordpress.org/reference/functions/rest_send_cors_headers/',
  placement: text`Save it as a file of its own in ${'wp-content/mu-plugins'}, which WordPress loads by itself. It adds to what WordPress allows, and replaces the values of the headers that it writes.`,
  mistake: text`A page cache or a security plugin that responds before WordPress runs: no code of WordPress helps then. And the same headers in ${'.htaccess'}, so that each is sent twice.`,
  print: (policy) => {
    const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', ...policy.methods];
    const names =
      policy.requestHeaders.length === 0
        ? ''
        : `
add_filter('rest_allowed_cors_headers', function ($names) {
    return array_values(array_unique(array_merge($names, ${list(policy.requestHeaders)})));
});
`;
    const exposed =
      policy.exposedHeaders.length === 0
        ? ''
        : `
add_filter('rest_exposed_cors_headers', function ($names) {
    return array_values(array_unique(array_merge($names, ${list(policy.exposedHeaders)})));
});
`;
    return `<?php
const CORS_ORIGINS = ${list(policy.origins)};

// For admin-ajax.php and other places that go by WordPress’s own list.
add_filter('allowed_http_origins', function ($origins) {
    return array_merge($origins, CORS_ORIGINS);
});

add_filter('rest_pre_serve_request', function ($served) {
    $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
    if (in_array($origin, CORS_ORIGINS, true)) {
        header('Access-Control-Allow-Origin: ' . $origin);
        header(${php(`Access-Control-Allow-Methods: ${methods.join(', ')}`)});
        header(${php(`Access-Control-Max-Age: ${policy.maxAge}`)});
${policy.credentials ? "        header('Access-Control-Allow-Credentials: true');\n" : ''}        header('Vary: Origin', false);
    }
    return $served;
}, 20);
${names}${exposed}`;
  },
} satisfies Recipe;
