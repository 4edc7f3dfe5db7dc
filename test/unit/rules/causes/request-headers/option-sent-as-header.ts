import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    mode: carrying(['mode']),
    'two of jQuery': carrying(['crossDomain', 'dataType']),
    'a parameter of the query': carrying(['id']),
  },
  silent: {
    'another header': carrying(['x-mode']),
    'a header whose name holds a parameter’s': carrying(['x-page', 'client-id']),
  },
} satisfies Cases;
