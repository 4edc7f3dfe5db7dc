// Plain data for the Fetch standard's terms. Header values are as received: strings from strangers.

export type Header = readonly [name: string, value: string];

/** In wire order, one entry a line: repeated lines matter to the CORS check. */
export type HeaderList = readonly Header[];

/**
 * What the CORS check asks of a request's credentials mode (https://fetch.spec.whatwg.org/#concept-cors-check):
 * across origins `same-origin` and `omit` behave alike.
 */
export type CredentialsMode = 'include' | 'not-include';

export type BrowserName = 'chromium' | 'firefox';
