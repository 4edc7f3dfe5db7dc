import { ACAC } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'allow-credentials-value',
  title: 'Allow-Credentials is not “true”',
  explains: ['acac-not-true'],
  certainty: 'certain',
  link: mdn('CORSMIssingAllowCredentials'),
  priority: 'mistake',
  diagnose(context) {
    const { value } = context.failure;
    if (value === null) return null;
    const twice = value.includes(',') ? [' It looks as if two layers set it; leave it to one.'] : [];
    return {
      summary: sentence`The call is made with credentials (the mode that sends cookies), and ${serverOrigin(context)} sent ${`${ACAC}: ${value}`}. The browser accepts one spelling only: ${'true'}.`,
      owner: 'server',
      action: [...sentence`Send ${`${ACAC}: true`}, in lower case and once.`, ...twice, ...alreadyReceived(context)],
      fix: `Send ${ACAC}: true`,
      evidence: [evidence(context, 'response-header', ACAC)],
    };
  },
});
