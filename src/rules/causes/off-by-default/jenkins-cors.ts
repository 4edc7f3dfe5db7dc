import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin } from '../../context.ts';
import { hasHeader } from '../product/product-signs.ts';
import { offByDefault } from './off-by-default.ts';

export default offByDefault({
  id: 'jenkins-cors',
  title: 'Jenkins allows no page',
  name: 'Jenkins',
  link: 'https://plugins.jenkins.io/cors-filter/',
  isIt: (context) => hasHeader(context, 'X-Jenkins'),
  action: (context) =>
    sentence`Install the plugin ${'CORS Filter'} in Jenkins and allow ${pageOrigin(context)} under Manage Jenkins, System. Requests that change something also need an API token in place of the password, or a crumb.`,
  fix: 'Install the CORS Filter plugin in Jenkins',
  sign: (context) => evidence(context, 'response-header', 'X-Jenkins'),
});
