import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlPath } from '../../context.ts';
import { offByDefault } from './off-by-default.ts';

export default offByDefault({
  id: 'solr-cors',
  title: 'Solr allows no page',
  name: 'Solr, by its path',
  link: 'https://opensourceconnections.com/blog/2015/03/26/going-cross-origin-with-solr/',
  isIt: (context) => /\/solr\/(?:admin\/|[^/]+\/(?:select|query|suggest|update|schema)\b)/.test(urlPath(context)),
  action: (context) =>
    sentence`Add Jetty’s ${'CrossOriginFilter'} to ${'server/solr-webapp/webapp/WEB-INF/web.xml'} with ${pageOrigin(context)} as ${'allowedOrigins'}, and restart Solr. For pages of the public better query Solr through a server of your own: its API also deletes.`,
  fix: 'Add Jetty’s CORS filter to Solr’s web.xml',
  sign: (context) => evidence(context, 'url'),
});
