// API gateways and sign-in proxies.
import { SUPABASE_HOST } from './response-shapes.ts';
import type { Product } from './signature.ts';

export const gateways = [
  {
    id: 'kong',
    name: 'Kong Gateway',
    kind: 'gateway',
    signatures: [
      { header: 'via', value: /\bkong\//i },
      { header: 'server', value: /^kong\//i },
      { header: 'x-kong-upstream-latency' },
      { header: 'x-kong-response-latency' },
      { header: 'x-kong-request-id' },
    ],
    source: 'https://developer.konghq.com/gateway/configuration/',
  },
  {
    id: 'apisix',
    name: 'Apache APISIX',
    kind: 'gateway',
    signatures: [{ header: 'server', value: /^APISIX\b/i }],
    source: 'https://github.com/apache/apisix-helm-chart/pull/727',
  },
  {
    id: 'cloudflare-access',
    name: 'Cloudflare Access',
    kind: 'gateway',
    signatures: [
      { header: 'location', value: /^https:\/\/[a-z0-9-]+\.cloudflareaccess\.com\/cdn-cgi\/access\/login/i },
    ],
    source: 'https://developers.cloudflare.com/cloudflare-one/policies/access/cors/',
  },
  {
    id: 'iap',
    name: 'Google Identity-Aware Proxy',
    kind: 'gateway',
    signatures: [{ header: 'x-goog-iap-generated-response' }],
    source: 'https://cloud.google.com/iap/docs/special-urls-howto',
  },
  {
    id: 'api-gateway-rest',
    name: 'Amazon API Gateway (REST)',
    kind: 'gateway',
    signatures: [{ header: 'x-amz-apigw-id' }],
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
  },
  {
    id: 'api-gateway-http',
    name: 'Amazon API Gateway (HTTP)',
    kind: 'gateway',
    signatures: [{ header: 'apigw-requestid' }],
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html',
  },
  {
    id: 'aws-load-balancer',
    name: 'AWS load balancer',
    kind: 'gateway',
    signatures: [{ header: 'server', value: /^awselb\//i }],
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  },
  {
    id: 'google-load-balancer',
    name: 'Google Cloud load balancer',
    kind: 'gateway',
    signatures: [{ header: 'via', value: /^1\.1 google$/i }],
    source: 'https://cloud.google.com/load-balancing/docs/https#target-proxies',
  },
  {
    id: 'supabase-gateway',
    name: 'Supabase',
    kind: 'gateway',
    signatures: [{ host: SUPABASE_HOST }],
    source: 'https://supabase.com/docs/guides/functions/auth',
  },
  {
    id: 'krakend',
    name: 'KrakenD',
    kind: 'gateway',
    signatures: [{ header: 'x-krakend' }, { header: 'x-krakend-completed' }],
    source: 'https://www.krakend.io/docs/endpoints/response-manipulation/',
  },
  {
    id: 'pomerium',
    name: 'Pomerium',
    kind: 'gateway',
    signatures: [{ header: 'x-pomerium-intercepted-response' }],
    source: 'https://www.pomerium.com/docs/reference/routes/headers',
  },
  {
    id: 'authentik',
    name: 'authentik',
    kind: 'gateway',
    signatures: [{ header: 'x-powered-by', value: /^authentik$/i }],
    source: 'https://docs.goauthentik.io/add-secure-apps/providers/proxy/',
  },
] as const satisfies readonly Product[];
