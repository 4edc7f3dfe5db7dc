import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Then the server misses, or did not like, the certificate of this browser. */
const OURS = /CLIENT_AUTH|BAD_CERT_ALERT|CERTIFICATE_REQUIRED|_CERT_ALERT|CERTIFICATE_ALERT/;

export default defineRule({
  id: 'certificate-not-trusted',
  title: 'Certificate is not trusted',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    const { error } = context.failure;
    if (networkKind(context) !== 'tls' || !/CERT|SEC_ERROR|PKIX|certificate/i.test(error) || OURS.test(error))
      return null;
    return networkErrorDiagnosis(
      context,
      sentence`the browser does not trust the certificate of ${serverOrigin(context)} (${error})`,
      'server',
      sentence`Open ${serverOrigin(context)} in a tab of its own to read what is wrong with the certificate; then renew it, or let this computer trust the authority that signed it.`,
      'Give the server a certificate this browser trusts',
    );
  },
});
