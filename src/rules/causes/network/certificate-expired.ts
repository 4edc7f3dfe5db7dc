import { say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'certificate-expired',
  title: 'Certificate is out of date',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 85,
  diagnose(found) {
    if (networkKind(found) !== 'tls' || !/CERT_DATE_INVALID|EXPIRED_(ISSUER_)?CERT/.test(found.failure.error))
      return null;
    return broken(
      found,
      say`the certificate of ${server(found)} has expired or is not valid yet (${found.failure.error})`,
      'server',
      ['Renew the certificate on the server. If it is valid, check the clock of this computer.'],
      'Renew the server’s certificate',
    );
  },
});
