import { sentence } from '../../../text/quote-list.ts';
import { appOrigin } from './app-origin.ts';

export default appOrigin({
  id: 'chrome-extension-origin',
  title: 'Origin of a browser extension',
  link: 'https://developer.chrome.com/docs/extensions/develop/concepts/network-requests',
  origin: /^chrome-extension:\/\/[a-p]{32}$/,
  who: 'a browser extension',
  advice: (origin) =>
    sentence`List the server in the extension’s ${'host_permissions'}: its own pages and its service worker then need no permission from the server. Or let the server allow ${origin}.`,
});
