import { ACAO, type NoteCases, readable } from './note-case.ts';

const OTHER = readable([[ACAO, 'https://b.example.org']], { page: 'https://b.example.org' });

export default {
  speaks: {
    'another origin in another answer': readable([], { siblings: [OTHER] }),
  },
  silent: {
    'with Vary': readable([['Vary', 'Accept, origin']], { siblings: [OTHER] }),
    'always the same': readable([], { siblings: [readable()] }),
    'another address': readable([], { siblings: [{ ...OTHER, url: 'https://api.example.net/b' }] }),
  },
} satisfies NoteCases;
