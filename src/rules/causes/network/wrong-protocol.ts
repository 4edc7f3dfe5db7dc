import { isTrustworthy } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { initiatorOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'wrong-protocol',
  title: 'HTTPS sent to HTTP port',
  explains: ['network-error', 'preflight-network'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    const { error } = context.failure;
    if (networkKind(context) !== 'tls' || !/SSL_PROTOCOL_ERROR|RECORD_TOO_LONG|record that exceeded/i.test(error))
      return null;
    const plain = serverOrigin(context).replace(/^https:/, 'http:');
    // An https page may call plain http on its own computer only; and not every https in the list was written by the page.
    const may = !/^https:/.test(initiatorOrigin(context)) || isTrustworthy(plain);
    return networkErrorDiagnosis(
      context,
      sentence`${serverOrigin(context)} did not respond in TLS, the language of ${'https'} (${error}); often that port speaks plain ${'http'}`,
      may ? 'page' : 'server',
      may
        ? sentence`Call ${plain} if the server speaks ${'http'} on that port, or switch on TLS there. If the page does say ${'http'}, the browser changed it: look for ${'upgrade-insecure-requests'} in its policy.`
        : sentence`Switch on TLS there. Plain ${'http'} is no way out: this page came over ${'https'}, and the browser lets it call only ${'https'}.`,
      may ? 'Match the scheme to what the port speaks' : 'Switch on TLS on that port',
    );
  },
});
