import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const good: RuleCase = { error: null, response: { status: 200, headers: allowed } };

export default {
  speaks: {
    'allowed before': { response: { status: 200 }, siblings: [good, good] },
  },
  silent: {
    'another method': { method: 'POST', response: { status: 200 }, siblings: [good] },
    'never allowed': { response: { status: 200 }, siblings: [{ response: { status: 200 } }] },
    'from the browser’s cache': { fromCache: true, response: { status: 200 }, siblings: [good] },
  },
  certainty: 'likely',
} satisfies Cases;
