import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'certificate-expired',
  title: 'Certificate is out of date',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'on-the-way',
  diagnose(context) {
    if (networkKind(context) !== 'tls' || !/CERT_DATE_INVALID|EXPIRED_(ISSUER_)?CERT/.test(context.failure.error))
      return null;
    return networkErrorDiagnosis(
      context,
      sentence`the certificate of ${serverOrigin(context)} has expired or is not valid yet (${context.failure.error})`,
      'server',
      ['Renew the certificate on the server. If it is valid, check the clock of this computer.'],
      'Renew the server’s certificate',
    );
  },
});
