import { say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'request-timed-out',
  title: 'No answer in time',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 80,
  diagnose(found) {
    if (networkKind(found) !== 'timeout') return null;
    const to = found.failure.leg === 'preflight' ? say` to the ${'OPTIONS'} request the browser sends first` : [];
    return broken(
      found,
      say`${server(found)} gave no answer${to} in the time the browser waits`,
      'server',
      [
        'Check whether the server is reachable from this computer (VPN, firewall) and whether the code behind this address ever finishes its answer.',
      ],
      'Find out why the server does not answer',
    );
  },
});
