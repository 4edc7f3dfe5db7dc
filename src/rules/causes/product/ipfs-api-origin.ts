import { isLocalAddress } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

const COMMAND =
  /^\/api\/v0\/(?:add|block|cat|config|dag|files|get|id|key|ls|name|object|pin|refs|resolve|stats|swarm|version)(?:\/|$)/;

// Without a setting the node refuses every request that has an Origin (ipfs/kubo issue 6204).
export default defineRule({
  id: 'ipfs-api-origin',
  title: 'IPFS node allows no page',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://github.com/ipfs/kubo/blob/master/docs/config.md#apihttpheaders',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  beats: ['hidden-refused-access'],
  diagnose(context) {
    const named = headerMatches(context, 'Server', /^(go-ipfs|kubo)\//i);
    if (!COMMAND.test(urlPath(context)) || (failingStatus(context) !== 403 && !named)) return null;
    const origin = pageOrigin(context);
    const own = named || isLocalAddress(failingUrl(context));
    return {
      summary: sentence`${gotStatus(context)}. The path is that of an IPFS node’s API, which responds to pages only if their origin is in its configuration.`,
      owner: own ? 'server' : 'page',
      action: own
        ? sentence`Set ${'API.HTTPHeaders'} in the node’s configuration (${'ipfs config --json'}): its list ${'Access-Control-Allow-Origin'} has to hold ${origin}, scheme included. Keep what stands there, and restart the node.`
        : sentence`Public gateways refuse this API to pages. Read through their ${'/ipfs/'} paths, or call a node of your own whose ${'API.HTTPHeaders'} allow ${origin}.`,
      fix: own ? 'Set API.HTTPHeaders of the IPFS node' : 'Use /ipfs/ paths or a node of your own',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
