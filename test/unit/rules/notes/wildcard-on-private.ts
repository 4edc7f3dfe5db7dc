import { ACAO, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'this computer': readable([[ACAO, '*']], { url: 'http://127.0.0.1:8080/' }),
    'a private network': readable([[ACAO, '*']], { url: 'http://192.168.1.4/' }),
    IPv6: readable([[ACAO, '*']], { url: 'http://[fd12::1]/' }),
  },
  silent: {
    'a public server': readable([[ACAO, '*']]),
    'a name that only looks like it': readable([[ACAO, '*']], { url: 'https://10.example.net/' }),
    'not open to all': readable([], { url: 'http://127.0.0.1:8080/' }),
  },
} satisfies NoteCases;
