import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { mdn } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { allowOptions, refusedPreflight } from '../refused-preflight.ts';

export default defineBaseRule({
  id: 'preflight-status',
  title: 'Preflight got a bad status',
  explains: ['preflight-status'],
  link: mdn('CORSPreflightDidNotSucceed'),
  diagnose: (context) =>
    refusedPreflight(
      context,
      sentence`only ${'200'} to ${'299'} count as a yes`,
      sentence`${allowOptions(context)}.`,
      'Respond to OPTIONS with 204',
    ),
  explainMessage: (message) => ({
    summary: sentence`Before the call the browser asked ${serverOfMessage(message)} for permission (an ${'OPTIONS'} request), and the response was ${message.status ?? 'an error'}, not a success.`,
    owner: 'server',
    action: sentence`Let the server respond to ${'OPTIONS'} at this URL with ${204} and the CORS headers, without asking for a login.`,
  }),
});
