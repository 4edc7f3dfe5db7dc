import { method, path, say, server } from '../../context.ts';
import { broken } from '../../network-error.ts';
import { answerOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';
import { sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'options-connection-closed',
  title: 'Only OPTIONS gets no answer',
  explains: ['preflight-network'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 85,
  diagnose(found) {
    const [other] = sameAddress(found);
    if (other === undefined) return null;
    return broken(
      found,
      say`${server(found)} answers ${other.method} to ${path(found)}, but ended the connection at ${'OPTIONS'}, which browsers send before ${method(found)} (${found.failure.error})`,
      'server',
      say`${answerOptions(found)}. Something that knows no ${'OPTIONS'} may close such connections: a proxy, a firewall, or code that crashes without a body.`,
      'Let OPTIONS through and answer it',
    );
  },
});
