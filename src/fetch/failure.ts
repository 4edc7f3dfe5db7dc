// Every exit from the CORS protocol, and the neighbours that look like one. The codes are shown to users and exported.

export type Leg = 'preflight' | 'request';

/**
 * Where in a call it happened: the hop (0 is the first URL, 1 the first redirect target …) and which of its two exchanges.
 * Failures and checks spread it last: properties written after a spread cost V8 some fifty times as much (measured).
 */
export interface Place {
  readonly leg: Leg;
  readonly hop: number;
}

export type Failure = Place &
  (
    | // CORS check, https://fetch.spec.whatwg.org/#concept-cors-check
    { readonly code: 'acao-missing'; readonly status: number }
    | { readonly code: 'acao-empty' }
    | {
        readonly code: 'acao-multiple-lines';
        readonly value: string;
        readonly lines: readonly string[];
        /** More than one is spelled `Access-Control-Allow-Origin` to the letter: only that is repeated to Firefox (measured). */
        readonly canonical: boolean;
        /** The browser showed one value; that several lines made it is concluded from the value, not seen. */
        readonly inferred: boolean;
      }
    | { readonly code: 'acao-list'; readonly value: string }
    | { readonly code: 'acao-invalid'; readonly value: string; readonly origin: string }
    | { readonly code: 'acao-mismatch'; readonly value: string; readonly origin: string }
    | { readonly code: 'acao-null-origin'; readonly value: string }
    | { readonly code: 'acao-wildcard-credentials'; readonly origin: string }
    | { readonly code: 'acac-not-true'; readonly value: string | null }
    // CORS-preflight fetch, https://fetch.spec.whatwg.org/#cors-preflight-fetch-0
    | { readonly code: 'preflight-network'; readonly error: string }
    | { readonly code: 'preflight-redirect'; readonly status: number; readonly location: string }
    | { readonly code: 'preflight-status'; readonly status: number }
    | { readonly code: 'preflight-private-network'; readonly value: string | null }
    | { readonly code: 'preflight-acam-syntax'; readonly value: string; readonly token: string }
    | { readonly code: 'preflight-acah-syntax'; readonly value: string; readonly token: string }
    | { readonly code: 'preflight-method'; readonly method: string; readonly allowed: readonly string[] }
    | {
        readonly code: 'preflight-header';
        /** The one this browser names. */
        readonly header: string;
        /** All that are missing, in the order the preflight asked for them. */
        readonly missing: readonly string[];
        readonly allowed: readonly string[];
      }
    // HTTP-redirect fetch, https://fetch.spec.whatwg.org/#http-redirect-fetch
    | { readonly code: 'redirect-userinfo'; readonly location: string }
    | {
        readonly code: 'redirect-scheme';
        readonly location: string;
        /** The browser's error, where it refused the scheme as a network error rather than as a CORS one. */
        readonly error: string | null;
        /** The request had not left its own origin yet: nothing of CORS to Firefox (measured). */
        readonly withinOrigin?: boolean;
      }
    | { readonly code: 'redirect-limit'; readonly error: string }
    | { readonly code: 'redirect-mode-error'; readonly status: number; readonly location: string }
    // Not CORS
    | { readonly code: 'network-error'; readonly error: string; readonly kind: NetworkErrorKind }
    | { readonly code: 'lna-permission-denied'; readonly error: string }
    | { readonly code: 'corp'; readonly error: string; readonly value: string | null }
    | { readonly code: 'coep'; readonly error: string }
    | { readonly code: 'orb'; readonly error: string }
    | {
        readonly code: 'csp';
        readonly error: string;
        /** null: only the error tells, not which list. */
        readonly list: { readonly directive: string; readonly from: string; readonly sources: string } | null;
        /** A request had reached another origin before: Firefox speaks of CORS then (measured). */
        readonly crossed: boolean;
      }
    // The opening handshake of a WebSocket, https://websockets.spec.whatwg.org/: without CORS, the server looks at Origin
    | { readonly code: 'websocket-status'; readonly status: number }
    | { readonly code: 'websocket-redirect'; readonly status: number; readonly location: string }
    | { readonly code: 'websocket-answer'; readonly missing: string }
    | {
        readonly code: 'websocket-failed';
        readonly error: string;
        /** Did the handshake leave the browser? null: only DevTools knows, and it was closed. */
        readonly reached: boolean | null;
      }
    /** An https page asked for http: never sent, and no error says so. */
    | { readonly code: 'mixed-content' }
    | { readonly code: 'mime-nosniff'; readonly error: string }
    | {
        readonly code: 'http-status';
        /** Of a script or stylesheet, used only with an ok status: https://html.spec.whatwg.org/#fetch-a-classic-script */
        readonly status: number;
      }
    | { readonly code: 'blocked-by-extension'; readonly error: string }
    | { readonly code: 'blocked-by-admin'; readonly error: string }
    | { readonly code: 'tracking-protection'; readonly error: string }
    | { readonly code: 'aborted'; readonly error: string }
    | { readonly code: 'unknown-blocked'; readonly error: string }
    // No error at all, but script gets nothing of the response: mode `no-cors`
    | { readonly code: 'ok-opaque'; readonly status: number | null }
  );

export type NetworkErrorKind =
  | 'refused'
  | 'reset'
  | 'dns'
  | 'tls'
  | 'timeout'
  | 'offline'
  | 'proxy'
  | 'protocol'
  | 'unsafe-port'
  | 'other';

export type FailureCode = Failure['code'];
export type FailureOf<C extends FailureCode> = Extract<Failure, { readonly code: C }>;

export type Stage = 'preflight' | 'redirect' | 'response' | 'network' | 'neighbour';
