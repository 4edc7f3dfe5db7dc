import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { networkErrorDiagnosis, networkKind } from '../connection-failure.ts';
import { mdn, serverOrigin } from '../context.ts';
import { noConnectionAdvice } from '../phrases.ts';

export default defineBaseRule({
  id: 'preflight-connection-lost',
  title: 'Preflight got no response',
  explains: ['preflight-network'],
  link: mdn('CORSDidNotSucceed'),
  diagnose: (context) =>
    networkErrorDiagnosis(
      context,
      sentence`the connection to ${serverOrigin(context)} ${[networkKind(context) === 'reset' ? 'was closed' : 'failed']} during the ${'OPTIONS'} request that browsers send first (${context.failure.error})`,
      'network',
      sentence`Look into the log of the server, and of the proxy in front of it, for this ${'OPTIONS'} request. The call itself was never sent.`,
      'Find out why OPTIONS gets no response',
    ),
  withoutHeaders: noConnectionAdvice,
});
