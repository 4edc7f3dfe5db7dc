/** The smallest CORS policy of one server under which the calls seen to it pass. Never wider than what was seen. */
export interface Policy {
  /** Exact serialised origins, e.g. `https://app.example.com`; may hold `null` only if a call came from an opaque origin. */
  readonly origins: readonly string[];
  /** Methods beyond the safelisted GET, HEAD and POST come from the calls; in the case the page uses. */
  readonly methods: readonly string[];
  /** CORS-unsafe request-header names, lower case, sorted. */
  readonly requestHeaders: readonly string[];
  readonly credentials: boolean;
  readonly exposedHeaders: readonly string[];
  /** seconds a browser may reuse the preflight's answer */
  readonly maxAge: number;
  readonly needsPreflight: boolean;
}
