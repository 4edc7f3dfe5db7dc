import type { Cases } from '../../rule-case.ts';

const answered = (value: string) => ({
  response: { status: 200, headers: [['Access-Control-Allow-Origin', value] as const] },
});

export default {
  speaks: {
    true: answered('true'),
    None: answered('None'),
    'a policy of another header': answered('same-origin'),
    'a number': answered('1'),
    quoted: answered('"all"'),
  },
  silent: {
    'a host': answered('localhost'),
    'a host with a dot': answered('app.example'),
    'a host with a port': answered('api:8080'),
    'an unset variable': answered('undefined'),
    null: answered('null'),
    'an origin': answered('https://other.example'),
  },
} satisfies Cases;
