import { ACAH, ACRH } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

// https://github.com/slackapi/node-slack-sdk/issues/1505
export default defineRule({
  id: 'slack-token-header',
  title: 'Slack takes no token header',
  explains: ['preflight-header'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://github.com/slackapi/node-slack-sdk/issues/1505',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { missing } = context.failure;
    if (hostname(context) !== 'slack.com' || !missing.some((name) => /^(?:authorization|content-type)$/i.test(name))) {
      return null;
    }
    return {
      summary: sentence`Slack’s API allows pages neither ${'Authorization'} nor a JSON ${'Content-Type'}, and this call needs a permission for them. So the browser did not send it.`,
      owner: 'page',
      action: sentence`Better call Slack from a server of your own: whoever reads the page can use its token. To call it from the page, send a form (${'new URLSearchParams({ token, … })'}) as the body, with no header of your own.`,
      fix: 'Send the token in the form body',
      evidence: [evidence(context, 'response-header', ACAH), evidence(context, 'request-header', ACRH)],
    };
  },
});
