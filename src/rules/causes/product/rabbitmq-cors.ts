import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, pageOrigin, urlPath } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

/** Its HTTP API: by the realm of its login, or by its port and its web server. */
function isManagement(context: RuleContext): boolean {
  if (headerMatches(context, 'WWW-Authenticate', /realm="RabbitMQ Management"/)) return true;
  const port = URL.canParse(failingUrl(context)) ? new URL(failingUrl(context)).port : '';
  return /^1567[12]$/.test(port) && headerMatches(context, 'Server', /^(?:Cowboy$|MochiWeb\/)/i);
}

export default defineRule({
  id: 'rabbitmq-cors',
  title: 'Page missing in RabbitMQ’s list',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://www.rabbitmq.com/docs/management#cors',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const status = failingStatus(context) ?? 0;
    if (!urlPath(context).startsWith('/api/') || !isManagement(context) || status >= 500) return null;
    const login = context.failure.leg === 'preflight' && status === 401;
    return {
      summary: login
        ? sentence`${gotStatus(context)}: this version of RabbitMQ’s management plugin demands the login on ${'OPTIONS'}, which never carries one.`
        : sentence`${gotStatus(context)} and without ${ACAO}. RabbitMQ’s management plugin allows only the origins in its own setting, which is empty at first.`,
      owner: 'server',
      action: sentence`${login ? 'Update RabbitMQ to 3.6.7 or later, and set' : 'Set'} ${`management.cors.allow_origins.1 = ${pageOrigin(context)}`} in ${'rabbitmq.conf'} (in the older format ${'cors_allow_origins'} of ${'rabbitmq_management'} in ${'advanced.config'}), then restart it.`,
      fix: 'Set management.cors.allow_origins',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
