// What is typed, as text, and what it means. Text stays as typed: a form that corrects its reader cannot be edited.

import { replaceLoneSurrogates } from '../../../text/well-formed.ts';
import {
  parseHeaderLines,
  printHeaderLines,
  type SimulatedRequest,
  type SimulatedResponse,
} from '../../../verdict/simulate.ts';

export interface Form {
  readonly page: string;
  readonly url: string;
  readonly method: string;
  readonly headers: string;
  readonly credentials: boolean;
  readonly upload: boolean;
  readonly preflightStatus: string;
  readonly preflightHeaders: string;
  readonly responseStatus: string;
  readonly responseHeaders: string;
}

export const emptyForm: Form = {
  page: 'https://app.example.com',
  url: 'https://api.example.net/items',
  method: 'GET',
  headers: '',
  credentials: false,
  upload: false,
  preflightStatus: '204',
  preflightHeaders: '',
  responseStatus: '200',
  responseHeaders: '',
};

export function formOf(imagined: SimulatedRequest): Form {
  const { page, url, method, headers, credentials, upload, preflight, response } = imagined;
  return {
    page,
    url,
    method,
    headers: printHeaderLines(headers),
    credentials: credentials === 'include',
    upload,
    preflightStatus: String(preflight.status),
    preflightHeaders: printHeaderLines(preflight.headers),
    responseStatus: String(response.status),
    responseHeaders: printHeaderLines(response.headers),
  };
}

/** A pasted half of a character is no byte of any request. */
function whole(form: Form): Form {
  return {
    ...form,
    page: replaceLoneSurrogates(form.page),
    url: replaceLoneSurrogates(form.url),
    method: replaceLoneSurrogates(form.method),
    headers: replaceLoneSurrogates(form.headers),
    preflightHeaders: replaceLoneSurrogates(form.preflightHeaders),
    responseHeaders: replaceLoneSurrogates(form.responseHeaders),
  };
}

/** What no line of a field's text can be read as a header: which field, which lines. */
export interface WrongLines {
  readonly field: string;
  readonly lines: readonly number[];
}

export function read(typed: Form): { readonly imagined: SimulatedRequest; readonly wrong: readonly WrongLines[] } {
  const form = whole(typed);
  const request = parseHeaderLines(form.headers);
  const preflight = parseHeaderLines(form.preflightHeaders);
  const response = parseHeaderLines(form.responseHeaders);
  const simulatedResponse = (
    status: string,
    { headers }: { headers: SimulatedResponse['headers'] },
  ): SimulatedResponse => ({
    // Number('') is 0, which no status is.
    status: Number(status.trim()),
    headers,
  });
  return {
    imagined: {
      page: form.page,
      url: form.url,
      method: form.method,
      headers: request.headers,
      credentials: form.credentials ? 'include' : 'not-include',
      upload: form.upload,
      preflight: simulatedResponse(form.preflightStatus, preflight),
      response: simulatedResponse(form.responseStatus, response),
    },
    wrong: [
      { field: 'the request', lines: request.wrong },
      { field: 'the preflight response', lines: preflight.wrong },
      { field: 'the response', lines: response.wrong },
    ].filter(({ lines }) => lines.length > 0),
  };
}
