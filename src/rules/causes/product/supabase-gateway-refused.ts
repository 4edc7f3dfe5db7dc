import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

// The headers: recorded answers.
export default defineRule({
  id: 'supabase-gateway-refused',
  title: 'Supabase’s gateway wants a key',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://supabase.com/docs/guides/functions/auth',
  priority: 'own-words',
  diagnose(context) {
    const code = responseHeader(context, 'sb-error-code');
    if (failingStatus(context) !== 401 || code === null || !/^UNAUTHORIZED/.test(code)) return null;
    return {
      summary: sentence`${gotStatus(context)} from Supabase’s gateway (${code}), before the code of the project ran, so no CORS header of that code is in the response.`,
      owner: 'page',
      action: sentence`Send the project’s ${'apikey'} and a valid token in ${'Authorization'}; a function that is to be called without one needs ${'verify_jwt = false'}. Functions must also let the browser send ${'authorization, x-client-info, apikey, content-type'}.`,
      fix: 'Send apikey and a valid token',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'sb-error-code')],
    };
  },
});
