import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { failingUrl } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'unsafe-port',
  title: 'Browser refuses this port',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#port-blocking',
  priority: 'what-failed',
  diagnose(context) {
    if (networkKind(context) !== 'unsafe-port') return null;
    const target = failingUrl(context);
    const port = URL.canParse(target) ? new URL(target).port : '';
    return networkErrorDiagnosis(
      context,
      sentence`browsers never call port ${port}, since it belongs to another service than the web`,
      'server',
      ['Let the server listen on another port, such as 8080 or 3000, and call that one. Nothing was sent.'],
      'Move the server to another port',
    );
  },
});
