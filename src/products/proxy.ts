// Reverse proxies and load balancers.
import type { Product } from './signature.ts';

export const proxies = [
  {
    id: 'envoy',
    name: 'Envoy',
    kind: 'proxy',
    signatures: [{ header: 'server', value: /^(istio-)?envoy$/i }, { header: 'x-envoy-upstream-service-time' }],
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
  },
  {
    id: 'openresty',
    name: 'OpenResty',
    kind: 'proxy',
    signatures: [{ header: 'server', value: /^openresty\b/i }],
    source: 'https://openresty.org/en/faq.html',
  },
  {
    id: 'nginx',
    name: 'nginx',
    kind: 'proxy',
    signatures: [{ header: 'server', value: /^nginx\b/i }],
    source: 'recorded',
  },
  {
    id: 'caddy',
    name: 'Caddy',
    kind: 'proxy',
    signatures: [
      { header: 'server', value: /^Caddy$/i },
      { header: 'via', value: /\bCaddy\b/ },
    ],
    source: 'recorded',
  },
  {
    id: 'squid',
    name: 'Squid',
    kind: 'proxy',
    signatures: [
      { header: 'via', value: /\(squid\//i },
      { header: 'server', value: /^squid\//i },
      { header: 'x-squid-error' },
    ],
    source: 'https://www.squid-cache.org/Doc/config/via/',
  },
] as const satisfies readonly Product[];
