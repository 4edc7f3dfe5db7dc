// Plain data for the Fetch standard's terms. Header values are as received: strings from strangers.

export type Header = readonly [name: string, value: string];

/** In wire order, one entry a line: repeated lines matter to the CORS check. */
export type HeaderList = readonly Header[];

/**
 * What the CORS check asks of a request's credentials mode (https://fetch.spec.whatwg.org/#concept-cors-check):
 * across origins `same-origin` and `omit` behave alike.
 */
export type CredentialsMode = 'include' | 'not-include';

/** The browsers that CORScope runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** Those whose rules are known. WebKit is Safari's engine, and that of every browser on iOS. */
export type Engine = BrowserName | 'webkit';
