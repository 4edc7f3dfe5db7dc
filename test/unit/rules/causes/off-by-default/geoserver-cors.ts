import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    features: { url: 'http://localhost:8080/geoserver/wfs?request=GetFeature', response: { status: 200 } },
    'a workspace’s service': {
      url: 'https://maps.example.net/geoserver/topp/ows',
      requestHeaders: { 'x-own': '1' },
      preflight: { status: 200 },
    },
  },
  silent: {
    'another path': { url: 'http://localhost:8080/mapserver/wfs', response: { status: 200 } },
    'its pages': { url: 'http://localhost:8080/geoserver/web/', response: { status: 200 } },
    'an error': { url: 'http://localhost:8080/geoserver/wfs', response: { status: 404 } },
  },
} satisfies Cases;
