import { say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'certificate-other-name',
  title: 'Certificate is for another name',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 85,
  diagnose(found) {
    if (networkKind(found) !== 'tls' || !/CERT_COMMON_NAME_INVALID|BAD_CERT_DOMAIN/.test(found.failure.error))
      return null;
    return broken(
      found,
      say`the certificate of ${server(found)} was made out to another host name (${found.failure.error})`,
      'server',
      ['Call the server by a name its certificate lists, or get a certificate that lists this name too.'],
      'Call the host name the certificate lists',
    );
  },
});
