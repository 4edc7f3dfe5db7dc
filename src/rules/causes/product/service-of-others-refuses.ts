import { ACAO } from '../../../fetch/header-names.ts';
import { outsideService } from '../../../products/outside-services.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, redirectTarget, serverOrigin, urlWithoutQuery } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** Headers that a call to an API cannot do without; a library’s own are for the rules about that library. */
const NEEDED = /^(?:authorization|content-type|api-key|x-api-key)$/i;

/** On the response itself other errors than a refusal say what is wrong with the call. */
function isRefusal(context: RuleContext): boolean {
  const { failure } = context;
  const status = failingStatus(context) ?? 0;
  if (failure.code === 'preflight-header') return failure.missing.every((name) => NEEDED.test(name));
  if (failure.leg === 'preflight') return status < 500 && status !== 429;
  return redirectTarget(context) === null && (status < 300 || status === 403);
}

export default defineRule({
  id: 'service-of-others-refuses',
  title: 'The service allows no page',
  explains: ['acao-missing', 'preflight-status', 'preflight-header'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const service = outsideService(failingUrl(context));
    if (service?.pages !== 'some' || !isRefusal(context)) return null;
    const status = String(failingStatus(context) ?? '');
    const { failure } = context;
    const got =
      failure.code === 'preflight-header'
        ? sentence`${preflightPhrase(context)}, and the response does not allow ${quoteList(failure.missing, 3)}.`
        : failure.leg === 'preflight'
          ? sentence`${preflightPhrase(context)} and got ${status} without a permission.`
          : sentence`${urlWithoutQuery(context)} responded with ${status} and without ${ACAO}.`;
    return {
      summary: [...got, ` ${service.name} lets pages make some calls, but not this one, or not with this key.`],
      owner: 'page',
      action: sentence`Compare the URL, the method, the headers and the kind of key with what ${[service.name]} documents for browsers. What it does not allow there, call from a server of your own: no header of yours changes the responses of ${serverOrigin(context)}.`,
      fix: 'Call it as documented, or from your own server',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', ACAO), evidence(context, 'url')],
    };
  },
});
