// Headers of the CORS protocol, each name once. https://fetch.spec.whatwg.org/#http-responses

export const ACAO = 'Access-Control-Allow-Origin';
export const ACAC = 'Access-Control-Allow-Credentials';
export const ACAM = 'Access-Control-Allow-Methods';
export const ACAH = 'Access-Control-Allow-Headers';
export const ACEH = 'Access-Control-Expose-Headers';
export const ACMA = 'Access-Control-Max-Age';

/** Chromium until 141, and programs built on it: https://wicg.github.io/private-network-access/#headers */
export const ACAPN = 'Access-Control-Allow-Private-Network';
export const ACRPN = 'Access-Control-Request-Private-Network';

/** What a preflight asks for. https://fetch.spec.whatwg.org/#http-requests */
export const ACRM = 'Access-Control-Request-Method';
export const ACRH = 'Access-Control-Request-Headers';
