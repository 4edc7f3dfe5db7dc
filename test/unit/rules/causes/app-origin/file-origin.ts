import type { Cases } from '../../rule-case.ts';

const file = { page: 'file:///opt/app/index.html', initiator: 'file://' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a refusal': { ...file, requestHeaders: { Origin: 'file://' }, response: { status: 403 } },
  },
  silent: {
    'a page of a server': { response: { status: 403 } },
    'a file without an origin': { page: 'file:///home/a.html', initiator: 'null', response: { status: 200 } },
  },
} satisfies Cases;
