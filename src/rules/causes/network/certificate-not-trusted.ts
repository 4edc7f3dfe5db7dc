import { say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

/** Then the server misses, or did not like, the certificate of this browser. */
const OURS = /CLIENT_AUTH|BAD_CERT_ALERT|CERTIFICATE_REQUIRED|_CERT_ALERT|CERTIFICATE_ALERT/;

export default defineRule({
  id: 'certificate-not-trusted',
  title: 'Certificate is not trusted',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 80,
  diagnose(found) {
    const { error } = found.failure;
    if (networkKind(found) !== 'tls' || !/CERT|SEC_ERROR|PKIX|certificate/i.test(error) || OURS.test(error))
      return null;
    return broken(
      found,
      say`the browser does not trust the certificate of ${server(found)} (${error})`,
      'server',
      say`Open ${server(found)} in a tab of its own to read what is wrong with the certificate; then renew it, or let this computer trust the authority that signed it.`,
      'Give the server a certificate this browser trusts',
    );
  },
});
