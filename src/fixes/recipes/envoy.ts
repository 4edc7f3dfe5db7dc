import { text } from '../../text/text.ts';
import { doubleQuoted } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'envoy',
  title: 'Envoy',
  kind: 'policy',
  tier: 2,
  products: ['envoy'],
  proven: 'not-run-here',
  file: 'envoy.yaml',
  language: 'yaml',
  link: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/cors_filter',
  placement: text`As ${'typed_per_filter_config'} of the virtual host or route; the filter ${'envoy.filters.http.cors'} itself comes first in ${'http_filters'}, before the ones that check the login.`,
  mistake: text`The filter behind ${'jwt_authn'} or ${'ext_authz'}: they then respond to the preflight with 401.`,
  print: (policy) => {
    const origins = policy.origins.map((origin) => `    - exact: ${doubleQuoted(origin)}\n`).join('');
    const exposed = policy.exposedHeaders.join(', ');
    return `typed_per_filter_config:
  envoy.filters.http.cors:
    "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy
    allow_origin_string_match:
${origins}    allow_methods: ${doubleQuoted(allMethods(policy).join(', '))}
    allow_headers: ${doubleQuoted(policy.requestHeaders.join(', '))}
${policy.credentials ? '    allow_credentials: true\n' : ''}${
  exposed === '' ? '' : `    expose_headers: ${doubleQuoted(exposed)}\n`
}    max_age: "${policy.maxAge}"
`;
  },
} satisfies Recipe;
