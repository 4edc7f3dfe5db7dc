import { say, server } from '../facts.ts';
import { broken, networkKind } from '../network.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wrong-protocol',
  title: 'HTTPS sent to HTTP port',
  explains: ['network-error', 'preflight-network'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 80,
  diagnose(found) {
    const { error } = found.failure;
    if (networkKind(found) !== 'tls' || !/SSL_PROTOCOL_ERROR|RECORD_TOO_LONG|record that exceeded/i.test(error))
      return null;
    const plain = server(found).replace(/^https:/, 'http:');
    return broken(
      found,
      say`${server(found)} did not answer in TLS, the language of ${'https'} (${error}); often that port speaks plain ${'http'}`,
      'page',
      say`Call ${plain} if the server speaks ${'http'} on that port, or switch on TLS there.`,
      'Match the scheme to what the port speaks',
    );
  },
});
