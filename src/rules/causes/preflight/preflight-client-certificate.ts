import { sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const ASKS = /ERR_(SSL_CLIENT_AUTH|BAD_SSL_CLIENT_AUTH)|SSL_ERROR_RX_CERTIFICATE_REQUIRED/;

export default defineRule({
  id: 'preflight-client-certificate',
  title: 'Certificate demanded from the preflight',
  explains: ['preflight-network'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  priority: 'mistake',
  diagnose(context) {
    const { error } = context.failure;
    if (!ASKS.test(error)) return null;
    return {
      summary: sentence`${serverOrigin(context)} wants a client certificate (${error}), but browsers show none with the ${'OPTIONS'} request they send first, so the call was not sent.`,
      owner: 'server',
      action: sentence`Make the certificate optional for the connection and demand it in the application for all but ${'OPTIONS'}, or serve page and interface from one origin.`,
      fix: 'Do not demand a certificate for OPTIONS',
      evidence: [evidence(context, 'error')],
    };
  },
});
