import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

// Names and options as in the package posthog-js, src/extensions/tracing-headers.
export default addedHeaders({
  id: 'headers-of-posthog',
  title: 'PostHog’s tracing headers',
  by: 'PostHog’s JavaScript library',
  names: ['x-posthog-*', 'traceparent'],
  marks: ['x-posthog-*'],
  stop: sentence`In ${'posthog.init'} take this server’s host out of ${'tracing_headers'} (${'__add_tracing_headers'} in older versions).`,
  fix: 'Narrow tracing_headers in posthog.init',
  link: 'https://posthog.com/docs/libraries/js/config',
});
