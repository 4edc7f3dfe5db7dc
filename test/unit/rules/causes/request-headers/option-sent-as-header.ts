import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    mode: carrying(['mode']),
    'two of jQuery': carrying(['crossDomain', 'dataType']),
  },
  silent: {
    'another header': carrying(['x-mode']),
  },
} satisfies Cases;
