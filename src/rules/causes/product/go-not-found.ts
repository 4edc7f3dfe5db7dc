import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname, isGoError } from './product-signs.ts';

// http.NotFound of Go: "404 page not found" and a line end, 19 bytes. Traefik says it where no router takes a request.
export default defineRule({
  id: 'go-not-found',
  title: 'Go’s router has no route',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://pkg.go.dev/net/http#NotFound',
  priority: 'product',
  diagnose(context) {
    if (failingStatus(context) !== 404 || !isGoError(context)) return null;
    if (responseHeader(context, 'Content-Length') !== '19') return null;
    const why =
      context.failure.leg === 'preflight'
        ? sentence`In a Go application, put CORS around the whole router: inside it, ${'OPTIONS'} finds no route.`
        : sentence`In a Go application the path is wrong, and CORS inside the router is not reached: put it around the whole router.`;
    return {
      summary: sentence`${gotStatus(context)} in the words of Go’s own router, which are also Traefik’s: no route takes this host, path and method.`,
      owner: 'server',
      action: sentence`With Traefik in front, check its router first: rule (${`Host(\`${hostname(context)}\`)`}), path, entry point and TLS have to fit. ${why}`,
      fix: 'Fit the router’s rule; put CORS around it',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Content-Length')],
    };
  },
});
