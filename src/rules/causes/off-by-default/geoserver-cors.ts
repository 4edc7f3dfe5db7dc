import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlPath } from '../../context.ts';
import { offByDefault } from './off-by-default.ts';

export default offByDefault({
  id: 'geoserver-cors',
  title: 'GeoServer allows no page',
  name: 'GeoServer, by its path',
  link: 'https://docs.geoserver.org/stable/en/user/production/container.html#enable-cors',
  isIt: (context) => /\/geoserver\/(?:[^/]+\/)*(?:wfs|wms|wmts|wcs|ows|gwc|rest)\b/i.test(urlPath(context)),
  action: (context) =>
    sentence`In ${'webapps/geoserver/WEB-INF/web.xml'} take the comments off the filter ${'cross-origin'} and its mapping, set its origins to ${pageOrigin(context)}, and restart. In Docker set ${'CORS_ENABLED=true'}. Do it in one place: a second filter in Tomcat sends the header twice.`,
  fix: 'Turn on the CORS filter in web.xml',
  sign: (context) => evidence(context, 'url'),
});
