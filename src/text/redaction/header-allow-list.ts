// The headers whose values a diagnosis needs, and in what form. The value of any other header is never kept.

/** What is kept of a header's value. */
export type RedactionKind =
  /** Header names in a list: compared with each other, in any case. */
  | 'names'
  /** Methods in a list: compared with each other, case and all. */
  | 'methods'
  /** An origin, or what somebody took for one. */
  | 'origin'
  /** A host name stays: it decides. */
  | 'host'
  /** A URL. */
  | 'url'
  /** Words, numbers, product names: whatever does not look like a token. */
  | 'text'
  /** As `text`; and whether the value is safelisted stays the same. */
  | 'safelisted'
  /** A scheme of authentication, without what follows it. */
  | 'scheme'
  /** The challenges of a server, with the parameters that are no secret. */
  | 'challenge'
  | 'cookie'
  | 'set-cookie'
  /** Its first word. */
  | 'first-word';

const BY_KIND: Readonly<Record<RedactionKind, string>> = {
  names: `access-control-request-headers access-control-allow-headers access-control-expose-headers vary upgrade
    connection`,
  methods: 'access-control-request-method access-control-allow-methods allow',
  host: 'host',
  origin: 'origin access-control-allow-origin timing-allow-origin',
  url: 'location referer',
  text: `access-control-allow-credentials access-control-max-age access-control-request-private-network
    access-control-allow-private-network cross-origin-resource-policy cross-origin-embedder-policy
    cross-origin-opener-policy sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user sec-fetch-storage-access
    upgrade-insecure-requests x-requested-with x-content-type-options content-security-policy cache-control age
    content-length retry-after date server keep-alive via x-powered-by x-served-by x-runtime x-cache cf-cache-status x-cache-status x-proxy-cache
    cf-mitigated ngrok-error-code non-authoritative-reason x-goog-iap-generated-response x-amzn-errortype
    x-ms-error-code sb-error-code x-vercel-error x-railway-fallback x-render-routing`,
  safelisted: `accept accept-language content-language content-type range device-memory dpr downlink width
    viewport-width rtt ect save-data intervention`,
  scheme: 'authorization proxy-authorization',
  challenge: 'www-authenticate',
  cookie: 'cookie',
  'set-cookie': 'set-cookie',
  'first-word': 'content-disposition',
};

export const REDACTION_KINDS = Object.keys(BY_KIND) as readonly RedactionKind[];

const KIND_BY_NAME = new Map(
  Object.entries(BY_KIND).flatMap(([kind, names]) =>
    names.split(/\s+/).map((name) => [name, kind as RedactionKind] as const),
  ),
);

/** null: its value is not kept. `lower`: the name in lower case. */
export function redactionKind(lower: string): RedactionKind | null {
  const kind = KIND_BY_NAME.get(lower);
  if (kind !== undefined) return kind;
  // Misspelled ones of CORS too: what stands in them is what their writer meant to say.
  return lower.startsWith('access-control-') ? 'origin' : null;
}

// https://www.iana.org/assignments/http-authschemes/ and those that APIs made up
const SCHEMES = new Set(
  `basic bearer concealed digest dpop gnap hoba mutual negotiate ntlm oauth privatetoken scram-sha-1 scram-sha-256 vapid
   apikey api-key aws3-https aws4-hmac-sha256 aws4-ecdsa-p256-sha256 bot client-id genericauth geniekey googlelogin hawk
   hmac jwt key kerberos macaroon passport1.4 pop sharedkey sharedkeylite signature splunk ssws token wsse xbasic
   deepl-auth-key
   bce-auth-v1 goog4-rsa-sha256 goog4-hmac-sha256 acs3-hmac-sha256`.split(/\s+/),
);

export function isScheme(word: string): boolean {
  return SCHEMES.has(word.toLowerCase());
}

/** Parameters of a challenge that tell what is asked for, not by whom. */
const CHALLENGE = new Set(
  `realm charset algorithm qop error error_description error_uri scope stale domain resource_metadata resource
   authorization_uri max_age acr_values userhash`.split(/\s+/),
);

export function isChallengeParameter(name: string): boolean {
  return CHALLENGE.has(name.toLowerCase());
}

const ATTRIBUTES = new Set('domain path expires max-age samesite secure httponly partitioned priority'.split(' '));

export function isCookieAttribute(name: string): boolean {
  return ATTRIBUTES.has(name.trim().toLowerCase());
}
