import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, urlPath, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

// https://github.com/googlemaps/openapi-specification/issues/256
export default defineRule({
  id: 'google-maps-web-service',
  title: 'Maps service not for pages',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://developers.google.com/maps/documentation/javascript/places',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const service = /^\/maps\/api\/(?:place|directions|distancematrix|elevation|timezone|queryautocomplete)\//;
    if (hostname(context) !== 'maps.googleapis.com' || !service.test(urlPath(context))) return null;
    if ((failingStatus(context) ?? 0) >= 500) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} is one of Google Maps’ web services for servers. It sends pages no ${ACAO}, and no restriction of the key changes that.`,
      owner: 'page',
      action: sentence`In a page use the library of the Maps JavaScript API (for places ${"google.maps.importLibrary('places')"}), or call the web service from a server of your own, which also keeps the key.`,
      fix: 'Use the Maps JavaScript API in the page',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
