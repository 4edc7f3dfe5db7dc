import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

// The codes: https://supabase.com/docs/guides/functions/status-codes
export default defineRule({
  id: 'supabase-function-not-started',
  title: 'Supabase function did not run',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://supabase.com/docs/guides/functions/status-codes',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const code = responseHeader(context, 'sb-error-code');
    if ((failingStatus(context) ?? 0) < 500 || code === null || !/^(BOOT_ERROR|WORKER_)/.test(code)) return null;
    const boot = code === 'BOOT_ERROR';
    return {
      summary: sentence`${gotStatus(context)} from Supabase (${code}): the function ${boot ? ['did not start'] : ['was stopped or crashed']}, so its own code, CORS headers included, had no say in this response.`,
      owner: 'server',
      action: boot
        ? sentence`Read the function’s log in the dashboard, or run it with ${'supabase functions serve'}: usually an import cannot be resolved or the file has a syntax error. Deploy it again; the CORS headers come back with it.`
        : sentence`Read the function’s log in the dashboard: an error that nobody catches, or a limit of time or memory. Catch errors and respond to them with the CORS headers too.`,
      fix: boot ? 'Fix what keeps the function from starting' : 'Fix what stops the function',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'sb-error-code')],
    };
  },
});
