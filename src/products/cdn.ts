// Content delivery networks and their firewalls.
import type { Product } from './signature.ts';

export const cdns = [
  {
    id: 'cloudflare',
    name: 'Cloudflare',
    kind: 'cdn',
    signatures: [{ header: 'cf-ray' }, { header: 'server', value: /^cloudflare$/i }],
    source: 'https://developers.cloudflare.com/fundamentals/reference/http-headers/',
  },
  {
    id: 'cloudfront',
    name: 'Amazon CloudFront',
    kind: 'cdn',
    signatures: [
      { header: 'x-amz-cf-id' },
      { header: 'server', value: /^CloudFront$/ },
      { header: 'via', value: /\(CloudFront\)/ },
    ],
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
  },
  {
    id: 'fastly',
    name: 'Fastly',
    kind: 'cdn',
    signatures: [{ header: 'x-served-by', value: /^cache-[a-z]{3}/, weak: true }],
    source: 'https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/',
  },
  {
    id: 'akamai',
    name: 'Akamai',
    kind: 'cdn',
    signatures: [{ header: 'server', value: /^AkamaiGHost$/i, weak: true }],
    source: 'https://techdocs.akamai.com/edge-diagnostics/docs/pragma-headers',
  },
  {
    id: 'azure-front-door',
    name: 'Azure Front Door',
    kind: 'cdn',
    signatures: [{ header: 'x-azure-ref' }],
    source: 'https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol',
  },
  {
    id: 'imperva',
    name: 'Imperva',
    kind: 'cdn',
    signatures: [{ header: 'x-iinfo', weak: true }, { cookie: /^(visid_incap_|incap_ses_)/ }],
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/caching.htm',
  },
  {
    id: 'varnish',
    name: 'Varnish',
    kind: 'cdn',
    signatures: [{ header: 'x-varnish' }, { header: 'via', value: /\bvarnish\b/i, weak: true }],
    yieldsTo: ['fastly'],
    source: 'https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html',
  },
  {
    id: 'sucuri',
    name: 'Sucuri',
    kind: 'cdn',
    signatures: [{ header: 'x-sucuri-id' }, { header: 'server', value: /^Sucuri\//i }],
    source: 'https://docs.sucuri.net/website-firewall/',
  },
] as const satisfies readonly Product[];
