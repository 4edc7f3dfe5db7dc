import { clip, sentence } from '../../../text/quote-list.ts';
import { withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { change, redirected, toHttps } from './redirect-change.ts';

export default defineRule({
  id: 'redirect-https',
  title: 'Call redirected to HTTPS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  priority: 'mistake',
  diagnose(context) {
    const both = change(context, 'request');
    if (both === null || !toHttps(both)) return null;
    return redirected(
      context,
      both,
      sentence`the same URL over ${'https'}`,
      sentence`Call ${withoutQuery(both.to.href)} in the page: the server redirects ${'http'} to ${'https'}.`,
      `Call https://${clip(both.to.host, 60)} instead of http`,
    );
  },
});
