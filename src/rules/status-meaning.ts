// HTTP error statuses in words. What a status means is certain; who sent it is not.
import type { Text } from '../text/text.ts';

export function statusMeaning(status: number): Text {
  return [MEANING[status] ?? (status >= 500 ? 'an error inside the server' : 'the server rejected the request')];
}

export function statusAdvice(status: number): Text {
  return [
    status >= 500
      ? 'Look for the error in the server’s log and fix that first.'
      : 'Find out why the server rejects this request and fix that first.',
  ];
}

const MEANING: { readonly [status: number]: string } = {
  400: 'it rejected the request as malformed',
  401: 'it wants a login',
  403: 'it refused access',
  404: 'there is nothing at this URL',
  405: 'this method is not accepted there',
  409: 'the request conflicts with what is there',
  410: 'there is nothing at this URL any more',
  413: 'the request body is too large',
  414: 'the URL is too long',
  415: 'this content type is not accepted',
  419: 'the session or its token has expired',
  422: 'it could not use the data that was sent',
  429: 'too many requests in a short time',
  431: 'the request headers are too large',
  502: 'a gateway got no proper response from the server behind it',
  503: 'the service is not available at the moment',
  504: 'a gateway waited too long for the server behind it',
};
