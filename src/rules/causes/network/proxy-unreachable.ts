import { say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'proxy-unreachable',
  title: 'Proxy does not let through',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 80,
  diagnose(found) {
    if (networkKind(found) !== 'proxy') return null;
    return broken(
      found,
      say`the proxy this browser is set to use gave no way to ${server(found)} (${found.failure.error})`,
      'network',
      ['Check the proxy settings of this computer and browser, and whether the proxy may reach that server.'],
      'Check the proxy settings',
    );
  },
});
