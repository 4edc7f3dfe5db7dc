import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, mdn, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { whichOfTwo } from './two-writers.ts';

export default defineRule({
  id: 'allow-origin-repeated',
  title: 'Two layers allow the origin',
  explains: ['acao-list'],
  certainty: 'likely',
  link: mdn('CORSMultipleAllowOriginNotAllowed'),
  priority: 'element',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { value } = context.failure;
    const values = value.split(',').map((each) => each.trim());
    const [first] = values;
    if (values.length < 2 || first === undefined || first === '') return null;
    const same = values.every((each) => each === first);
    const mixed = values.length === 2 && values.includes('*') && values.every((each) => each !== '');
    if (!same && !mixed) return null;
    return {
      summary: sentence`${serverOrigin(context)} sent ${`${ACAO}: ${value}`}: ${same ? ['the same value twice'] : ['two values']}, where the browser accepts exactly one.`,
      owner: 'server',
      action: [
        ...sentence`Find the two places that set ${ACAO} (often the application and the proxy in front of it) and leave it to one of them.`,
        ...whichOfTwo(context),
        ...alreadyReceived(context),
      ],
      fix: `Set ${ACAO} in one layer only`,
      evidence: comparedHeaders(context),
    };
  },
});
