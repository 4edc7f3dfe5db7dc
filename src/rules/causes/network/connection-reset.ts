import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'connection-reset',
  title: 'Connection closed without a response',
  explains: ['network-error'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    const kind = networkKind(context);
    if (kind !== 'reset' && kind !== 'protocol') return null;
    const broke =
      kind === 'reset'
        ? sentence`the connection to ${serverOrigin(context)} was closed without a whole response`
        : sentence`the exchange with ${serverOrigin(context)} broke the rules of HTTP`;
    return networkErrorDiagnosis(
      context,
      sentence`${broke} (${context.failure.error})`,
      'server',
      [
        'Look into the log of the server, and of the proxy in front of it, at the time of this call: a crash, a limit or a protocol mix-up ends connections like that. If they saw nothing, something on the way did it: a firewall, a VPN or antivirus software.',
      ],
      'Find in the server’s log why the connection ended',
    );
  },
});
