import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, preflightStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

interface Meaning {
  readonly why: Text;
  readonly action: Text;
  readonly fix: string;
}

/** What the gateway’s own error says of a preflight; null: nothing more than its status. */
function meaning(status: number, kind: string): Meaning | null {
  if (status === 500 && /^InternalServerError/i.test(kind)) {
    return {
      why: sentence`The mock integration behind ${'OPTIONS'} fails so where ${'*/*'} is a binary media type.`,
      action: sentence`Set ${'contentHandling'} of the ${'OPTIONS'} integration to ${'CONVERT_TO_TEXT'}, or list narrower types than ${'*/*'} under ${'Binary media types'}. Then deploy the API. If ${'*/*'} is not listed, turn on the API’s execution log and read its error.`,
      fix: 'Set contentHandling of OPTIONS to CONVERT_TO_TEXT',
    };
  }
  if (status === 429) {
    return {
      why: sentence`A quota or a rate limit is used up, and preflights count too.`,
      action: sentence`Raise the throttling of the stage or the quota of the usage plan, and turn off ${'API key required'} for ${'OPTIONS'}. Let ${'Access-Control-Max-Age'} keep preflights, so that fewer arrive.`,
      fix: 'Raise the limit; let OPTIONS need no key',
    };
  }
  if (status === 401 || /^(?:Authorizer|AccessDenied|IncompleteSignature|InvalidSignature)/i.test(kind)) {
    return {
      why: sentence`An authorizer checks ${'OPTIONS'}, but a preflight carries no token.`,
      action: sentence`Set ${'Authorization'} of the ${'OPTIONS'} method to ${'NONE'} (in CDK and SAM, keep the default authorizer off it), and deploy the API. If it is ${'NONE'}, look at the resource policy.`,
      fix: 'Set Authorization of OPTIONS to NONE',
    };
  }
  if (status === 403) {
    return {
      why: sentence`An API key, a resource policy or a WAF rule refuses ${'OPTIONS'}; a preflight carries no key.`,
      action: sentence`Turn off ${'API key required'} for the ${'OPTIONS'} method and deploy the API. If it is off, let ${'OPTIONS'} pass the resource policy and the WAF rules.`,
      fix: 'Let OPTIONS need no API key',
    };
  }
  return null;
}

// Documented: the gateway's responses and their causes. The header and its values: recorded answers.
export default defineRule({
  id: 'api-gateway-refuses-preflight',
  title: 'API Gateway refuses the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const kind = responseHeader(context, 'x-amzn-ErrorType');
    const status = preflightStatus(context);
    if (kind === null || status === null || !isProduct(context, 'api-gateway-rest')) return null;
    const found = /^MissingAuthenticationToken/i.test(kind) ? null : meaning(status, kind);
    if (found === null) return null;
    return {
      summary: [...sentence`${gotStatus(context)} from Amazon API Gateway (${kind}). `, ...found.why],
      owner: 'server',
      action: found.action,
      fix: found.fix,
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'x-amzn-ErrorType')],
    };
  },
});
