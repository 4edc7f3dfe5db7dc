import { CREDENTIALS, type NoteCase, type NoteCases, readable } from './note-case.ts';

const lists = ['content-type,x-csrftoken,x-xsrf-token,x-own', 'POST'] as const;

function refused(name: string, status = 403): NoteCase {
  const preflight = {
    status: 204,
    headers: [...CREDENTIALS, ['Access-Control-Allow-Headers', lists[0]], ['Access-Control-Allow-Methods', lists[1]]],
  } as const;
  const requestHeaders = { [name]: '[not kept]' };
  const response = { status, headers: CREDENTIALS };
  return readable([], { method: 'POST', requestHeaders, preflight, response, credentials: 'include' });
}

export default {
  speaks: {
    'a token went along': refused('X-CSRFToken'),
    'Laravel says 419': refused('X-XSRF-TOKEN', 419),
  },
  silent: {
    'no token': refused('X-Own'),
    'an ordinary error': refused('X-CSRFToken', 422),
  },
} satisfies NoteCases;
