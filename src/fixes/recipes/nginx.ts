import { text } from '../../text/text.ts';
import { comment, nginx, nginxKey, nginxNeedsDollar } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { OWN } from './print.ts';

export default {
  id: 'nginx',
  title: 'nginx',
  kind: 'policy',
  tier: 1,
  products: ['nginx', 'openresty'],
  proven: 'here',
  file: 'nginx.conf',
  language: 'nginx',
  link: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
  placement: text`The ${'map'} goes into the ${'http'} block; the rest into the ${'location'} that serves this path. Then run ${'nginx -t'} and ${'nginx -s reload'}.`,
  mistake: text`Leaving out ${'always'}: nginx then drops the headers from 4xx and 5xx responses. And any ${'add_header'} in an inner block switches off all of the outer ones.`,
  print: (policy, target) => {
    const methods = policy.methods.join(', ');
    const headers = policy.requestHeaders.join(', ');
    const exposed = policy.exposedHeaders.join(', ');
    const lines = [
      ...(nginxNeedsDollar([methods, headers, exposed]) ? ['geo $dollar {', '    default "$";', '}', ''] : []),
      '# http { … }: allows the origins listed here, and no other',
      'map $http_origin $cors_origin {',
      '    default "";',
      ...policy.origins.map((origin) => `    ${nginxKey(origin)} $http_origin;`),
      '}',
      ...(policy.credentials
        ? ['', 'map $cors_origin $cors_credentials {', '    default "true";', '    "" "";', '}']
        : []),
      '',
      `# location { … }: the one that serves ${comment(target.path)}`,
      '# Only one layer may send these: what a proxied application says is hidden (with FastCGI: fastcgi_hide_header).',
      ...OWN.map((name) => `proxy_hide_header ${name};`),
      'add_header Access-Control-Allow-Origin $cors_origin always;',
      ...(policy.credentials ? ['add_header Access-Control-Allow-Credentials $cors_credentials always;'] : []),
      'add_header Vary Origin always;',
      ...(exposed === '' ? [] : [`add_header Access-Control-Expose-Headers ${nginx(exposed)} always;`]),
      ...(policy.needsPreflight ? preflight(methods, headers, policy.maxAge) : []),
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;

function preflight(methods: string, headers: string, maxAge: number): readonly string[] {
  return [
    ...(methods === '' ? [] : [`add_header Access-Control-Allow-Methods ${nginx(methods)} always;`]),
    ...(headers === '' ? [] : [`add_header Access-Control-Allow-Headers ${nginx(headers)} always;`]),
    `add_header Access-Control-Max-Age ${maxAge} always;`,
    'if ($request_method = OPTIONS) {',
    '    return 204;',
    '}',
  ];
}
