import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, mdn, preflightStatus, responseHeader } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

// A preflight is answered with 200 or 204 and no body; a 202, or JSON, is what a handler says to a request (hapi also to what it refuses).
export default defineRule({
  id: 'options-treated-as-request',
  title: 'OPTIONS treated as a request',
  explains: ['acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'request',
  diagnose(context) {
    const status = preflightStatus(context);
    if (status === null || status < 200 || status > 299) return null;
    const type = bodyType(context);
    const odd = status !== 200 && status !== 204;
    if ((type === null && !odd) || isCorsAware(context)) return null;
    const what = type === null ? [] : sentence` with ${`Content-Type: ${type}`}`;
    return {
      summary: sentence`${preflightPhrase(context)} and got ${String(status)}${what}: an ordinary response, as if ${'OPTIONS'} were a request, and not a word about other origins.`,
      owner: 'server',
      action: sentence`${allowOptions(context)}, before a catch-all route or middleware responds to it: the CORS handling comes first. If it does, it passed this one on or refused it: compare its lists with this origin, method and headers.`,
      fix: 'Let the CORS handler respond to OPTIONS first',
      evidence: [
        evidence(context, 'response-header', ACAO),
        ...(type === null ? [] : [evidence(context, 'response-header', 'Content-Type')]),
        evidence(context, 'status'),
      ],
    };
  },
});

/** Content-Type of a response that has a body, as far as the headers tell; null: it has none. */
function bodyType(context: RuleContext): string | null {
  const type = responseHeader(context, 'Content-Type');
  if (type === null || responseHeader(context, 'Content-Length') === '0') return null;
  // Without a length plain text may be empty: some frameworks name a type all the same.
  return /^text\/plain/i.test(type) && responseHeader(context, 'Content-Length') === null ? null : type;
}

/** Allow is what web servers send by themselves, and whoever sends any CORS header has heard of CORS. */
function isCorsAware(context: RuleContext): boolean {
  const headers = failingExchange(context)?.responseHeaders ?? [];
  return headers.some(([name]) => /^(allow$|access-control-)/i.test(name));
}
