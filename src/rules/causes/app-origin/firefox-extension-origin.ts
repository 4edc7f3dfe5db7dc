import { sentence } from '../../../text/quote-list.ts';
import { appOrigin } from './app-origin.ts';

export default appOrigin({
  id: 'firefox-extension-origin',
  title: 'Origin of a Firefox extension',
  link: 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Content_scripts',
  origin: /^moz-extension:\/\/[0-9a-f-]{36}$/,
  who: 'a Firefox extension',
  advice: (origin) =>
    sentence`List the server in the extension’s ${'host_permissions'}. Allowing ${origin} on the server helps on this computer only: Firefox gives every installation another one.`,
});
