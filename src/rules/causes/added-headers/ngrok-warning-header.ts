import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'ngrok-warning-header',
  title: 'ngrok’s header not allowed',
  by: 'code written for ngrok’s warning page',
  names: ['ngrok-skip-browser-warning'],
  stop: sentence`Leave it out for every server that is not behind ngrok.`,
  fix: 'Send ngrok-skip-browser-warning to ngrok only',
  link: 'https://github.com/ngrok/ngrok-docs/issues/405',
});
