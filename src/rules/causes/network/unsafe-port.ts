import { say, url } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'unsafe-port',
  title: 'Browser refuses this port',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#port-blocking',
  weight: 80,
  diagnose(found) {
    if (networkKind(found) !== 'unsafe-port') return null;
    const target = url(found);
    const port = URL.canParse(target) ? new URL(target).port : '';
    return broken(
      found,
      say`browsers never call port ${port}, since it belongs to another service than the web`,
      'server',
      ['Let the server listen on another port, such as 8080 or 3000, and call that one. Nothing was sent.'],
      'Move the server to another port',
    );
  },
});
