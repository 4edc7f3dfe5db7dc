import type { FieldCase } from '../field-case.ts';
import { callFrom } from '../sent-headers.ts';

// Refusals that the headers do not explain: credentials could, but were not seen.
export default [
  {
    id: 'star-and-yet-refused',
    situation: 'An answer with a star is refused, and nothing shows whether cookies were meant to go along.',
    truth: 'The headers do not say why; credentials were not seen.',
    solved: 'Reading the browser’s console.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://api.example.net/x',
        sent: callFrom('https://app.example.com', 'https://api.example.net/x'),
        status: 200,
        got: {
          'content-type': 'application/json',
          date: 'Sun, 01 Mar 2026 10:00:00 GMT',
          'access-control-allow-origin': '*',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'undetermined', cause: 'unknown-block', certainty: 'likely' },
  },
  {
    id: 'named-and-yet-refused',
    situation: 'An answer that names the page is refused.',
    truth: 'The headers do not say why; credentials were not seen.',
    solved: 'Reading the browser’s console.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://api.example.net/x',
        sent: callFrom('https://app.example.com', 'https://api.example.net/x'),
        status: 200,
        got: {
          'content-type': 'application/json',
          date: 'Sun, 01 Mar 2026 10:00:00 GMT',
          'access-control-allow-origin': 'https://app.example.com',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'undetermined', cause: 'unknown-block', certainty: 'likely' },
  },
  {
    id: 'named-with-credentials-and-yet-refused',
    situation: 'An answer that names the page and allows credentials is refused.',
    truth: 'The headers do not say why; credentials were not seen.',
    solved: 'Reading the browser’s console.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://api.example.net/x',
        sent: callFrom('https://app.example.com', 'https://api.example.net/x'),
        status: 200,
        got: {
          'content-type': 'application/json',
          date: 'Sun, 01 Mar 2026 10:00:00 GMT',
          'access-control-allow-origin': 'https://app.example.com',
          'access-control-allow-credentials': 'true',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'undetermined', cause: 'unknown-block', certainty: 'likely' },
  },
  {
    id: 'star-over-http-and-yet-refused',
    situation: 'An answer with a star over plain http is refused.',
    truth: 'The headers do not say why; credentials were not seen.',
    solved: 'Reading the browser’s console.',
    source: null,
    page: 'http://app.example.com/',
    entries: [
      {
        url: 'http://api.example.net/x',
        sent: {
          Origin: 'http://app.example.com',
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'cross-site',
        },
        status: 200,
        got: {
          'content-type': 'application/json',
          date: 'Sun, 01 Mar 2026 10:00:00 GMT',
          'access-control-allow-origin': '*',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'undetermined', cause: 'unknown-block', certainty: 'likely' },
  },
  {
    id: 'named-over-http-and-yet-refused',
    situation: 'An answer that names the page over plain http is refused.',
    truth: 'The headers do not say why; credentials were not seen.',
    solved: 'Reading the browser’s console.',
    source: null,
    page: 'http://app.example.com/',
    entries: [
      {
        url: 'http://api.example.net/x',
        sent: {
          Origin: 'http://app.example.com',
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'cross-site',
        },
        status: 200,
        got: {
          'content-type': 'application/json',
          date: 'Sun, 01 Mar 2026 10:00:00 GMT',
          'access-control-allow-origin': 'http://app.example.com',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'undetermined', cause: 'unknown-block', certainty: 'likely' },
  },
] satisfies readonly FieldCase[];
