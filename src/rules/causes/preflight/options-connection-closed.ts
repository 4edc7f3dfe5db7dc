import { sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis } from '../../connection-failure.ts';
import { requestMethod, serverOrigin, urlPath } from '../../context.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';
import { siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'options-connection-closed',
  title: 'Only OPTIONS gets no response',
  explains: ['preflight-network'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'on-the-way',
  diagnose(context) {
    const [other] = siblingsAtUrl(context);
    if (other === undefined) return null;
    return networkErrorDiagnosis(
      context,
      sentence`${serverOrigin(context)} responds to ${other.method} to ${urlPath(context)}, but ended the connection at ${'OPTIONS'}, which browsers send before ${requestMethod(context)} (${context.failure.error})`,
      'server',
      sentence`${allowOptions(context)}. Something that knows no ${'OPTIONS'} may close such connections: a proxy, a firewall, or code that crashes without a body.`,
      'Let OPTIONS through and respond to it',
    );
  },
});
