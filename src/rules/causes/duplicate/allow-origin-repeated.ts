import { ACAO, alreadyReceived, compared, mdn, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { whichOfTwo } from './two-writers.ts';

export default defineRule({
  id: 'allow-origin-repeated',
  title: 'Two layers allow the origin',
  explains: ['acao-list'],
  certainty: 'likely',
  link: mdn('CORSMultipleAllowOriginNotAllowed'),
  weight: 60,
  diagnose(found) {
    const { value } = found.failure;
    const values = value.split(',').map((each) => each.trim());
    const [first] = values;
    if (values.length < 2 || first === undefined || first === '') return null;
    const same = values.every((each) => each === first);
    const mixed = values.length === 2 && values.includes('*') && values.every((each) => each !== '');
    if (!same && !mixed) return null;
    return {
      summary: say`${server(found)} answered ${`${ACAO}: ${value}`}: ${same ? ['the same value twice'] : ['two values']}, where the browser accepts exactly one.`,
      owner: 'server',
      action: [
        ...say`Find the two places that set ${ACAO} (often the application and the proxy in front of it) and leave it to one of them.`,
        ...whichOfTwo(found),
        ...alreadyReceived(found),
      ],
      fix: `Set ${ACAO} in one layer only`,
      evidence: compared(found),
    };
  },
});
