import { ACAC, alreadyReceived, evidence, mdn, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'allow-credentials-value',
  title: 'Allow-Credentials is not “true”',
  explains: ['acac-not-true'],
  certainty: 'certain',
  link: mdn('CORSMIssingAllowCredentials'),
  weight: 90,
  diagnose(found) {
    const { value } = found.failure;
    if (value === null) return null;
    const twice = value.includes(',') ? [' It looks as if two layers set it; leave it to one.'] : [];
    return {
      summary: say`The call is made with credentials (the mode that sends cookies), and ${server(found)} answered ${`${ACAC}: ${value}`}. The browser accepts one spelling only: ${'true'}.`,
      owner: 'server',
      action: [...say`Send ${`${ACAC}: true`}, in lower case and once.`, ...twice, ...alreadyReceived(found)],
      fix: `Send ${ACAC}: true`,
      evidence: [evidence(found, 'response-header', ACAC)],
    };
  },
});
