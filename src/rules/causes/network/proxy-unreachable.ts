import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'proxy-unreachable',
  title: 'Proxy does not let through',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    if (networkKind(context) !== 'proxy') return null;
    return networkErrorDiagnosis(
      context,
      sentence`the proxy this browser is set to use gave no way to ${serverOrigin(context)} (${context.failure.error})`,
      'network',
      ['Check the proxy settings of this computer and browser, and whether the proxy may reach that server.'],
      'Check the proxy settings',
    );
  },
});
