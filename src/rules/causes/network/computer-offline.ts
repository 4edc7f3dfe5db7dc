import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'computer-offline',
  title: 'Network is gone or changed',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    if (networkKind(context) !== 'offline') return null;
    const changed = /CHANGED/.test(context.failure.error);
    return networkErrorDiagnosis(
      context,
      changed
        ? sentence`the network of this computer changed while ${serverOrigin(context)} was being called (${context.failure.error})`
        : sentence`this computer, or this browser, is offline (${context.failure.error})`,
      'network',
      changed
        ? ['Make the call again. A VPN or Wi-Fi that switches often has this effect.']
        : ['Connect the computer, and look whether DevTools or the browser is set to work offline.'],
      changed ? 'Make the call again' : 'Go online again',
    );
  },
});
