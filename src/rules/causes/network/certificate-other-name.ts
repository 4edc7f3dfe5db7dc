import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'certificate-other-name',
  title: 'Certificate is for another name',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'on-the-way',
  diagnose(context) {
    if (networkKind(context) !== 'tls' || !/CERT_COMMON_NAME_INVALID|BAD_CERT_DOMAIN/.test(context.failure.error))
      return null;
    return networkErrorDiagnosis(
      context,
      sentence`the certificate of ${serverOrigin(context)} was made out to another host name (${context.failure.error})`,
      'server',
      ['Call the server by a name its certificate lists, or get a certificate that lists this name too.'],
      'Call the host name the certificate lists',
    );
  },
});
