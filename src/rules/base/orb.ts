import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { failingUrl, urlWithoutQuery } from '../context.ts';
import { responseOfMessage } from '../message-phrases.ts';
import { notCorsAtAll } from '../phrases.ts';

export default defineBaseRule({
  id: 'orb',
  title: 'Response is not embeddable (ORB)',
  explains: ['orb'],
  link: 'https://fetch.spec.whatwg.org/#orb',
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`${urlWithoutQuery(context)} was asked for as ${context.call.type}, but its response is of another kind (such as HTML or JSON), which browsers keep from other sites`,
      'server',
      [
        'Open the URL in a tab to see what it returns, often an error page. To read data across origins, use fetch() and CORS headers.',
      ],
      'Let the URL respond with the right content',
    ),
  withoutHeaders: (context) => ({
    why: text`The page embeds something whose response is of another kind, such as HTML or JSON, which browsers keep from other sites.`,
    steps: [
      text`Open ${failingUrl(context)} in a tab of its own: often an error page arrives instead of the file.`,
      text`Data is for ${'fetch()'}, with CORS headers; for files send the right ${'Content-Type'}.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`${responseOfMessage(message)} was to be embedded, as an image or a script is, and the response is of another kind, such as HTML or JSON. Browsers keep that from other sites.`,
    owner: 'server',
    action: sentence`Open the URL in a tab to see what it returns: often an error page. To read data across origins, use ${'fetch()'} and CORS headers.`,
  }),
});
