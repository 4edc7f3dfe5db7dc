import { clip, sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { failingUrl } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'name-not-resolved',
  title: 'Host name is not known',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    if (networkKind(context) !== 'dns') return null;
    const target = failingUrl(context);
    const host = URL.canParse(target) ? new URL(target).hostname : target;
    return networkErrorDiagnosis(
      context,
      sentence`this computer finds no address for the host ${host}`,
      'page',
      sentence`Look whether other websites load here: if none does, this computer is offline. If they do, correct the host in the page, or make ${host} known to DNS, for example by connecting the VPN.`,
      `Check the connection, then the host ${clip(host, 60)}`,
    );
  },
});
