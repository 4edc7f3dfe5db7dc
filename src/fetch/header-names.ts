// Headers of the CORS protocol, each name once. https://fetch.spec.whatwg.org/#http-responses

export const ACAO = 'Access-Control-Allow-Origin';
export const ACAC = 'Access-Control-Allow-Credentials';
export const ACAM = 'Access-Control-Allow-Methods';
export const ACAH = 'Access-Control-Allow-Headers';
export const ACEH = 'Access-Control-Expose-Headers';
export const ACMA = 'Access-Control-Max-Age';

/** What a preflight asks for. https://fetch.spec.whatwg.org/#http-requests */
export const ACRM = 'Access-Control-Request-Method';
export const ACRH = 'Access-Control-Request-Headers';
