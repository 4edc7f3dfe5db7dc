import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

// Names and option as in the package launchdarkly-js-sdk-common.
export default addedHeaders({
  id: 'headers-of-launchdarkly',
  title: 'LaunchDarkly’s headers not allowed',
  by: 'LaunchDarkly’s JavaScript SDK',
  names: ['x-launchdarkly-*'],
  stop: sentence`In the SDK’s options set ${'sendLDHeaders: false'}.`,
  fix: 'Set sendLDHeaders to false',
  link: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
});
