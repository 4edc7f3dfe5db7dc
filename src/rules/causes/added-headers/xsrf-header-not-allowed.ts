import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'xsrf-header-not-allowed',
  title: 'Anti-forgery header not allowed',
  by: 'an HTTP library’s protection against forged requests',
  names: ['x-xsrf-token', 'x-xsrftoken', 'x-csrf-token', 'x-csrftoken', 'requestverificationtoken'],
  stop: sentence`Send it only to the server that issued the token: in axios with ${'withXSRFToken'}, elsewhere where the default header is set.`,
  fix: 'Send the anti-forgery header to its own server',
  link: 'https://axios-http.com/docs/req_config',
});
