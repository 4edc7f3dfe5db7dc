import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'request-timed-out',
  title: 'No response in time',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    if (networkKind(context) !== 'timeout') return null;
    const to =
      context.failure.leg === 'preflight' ? sentence` to the ${'OPTIONS'} request the browser sends first` : [];
    return networkErrorDiagnosis(
      context,
      sentence`${serverOrigin(context)} gave no response${to} in the time the browser waits`,
      'server',
      [
        'Check whether the server is reachable from this computer (VPN, firewall) and whether the code behind this URL ever finishes its response.',
      ],
      'Find out why the server does not respond',
    );
  },
});
