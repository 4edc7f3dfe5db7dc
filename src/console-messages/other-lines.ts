// Lines that people paste because they name an origin, and that no CORS check of a browser printed: answers and logs of servers,
// errors of SDKs, and what browsers say of neighbours of CORS. Quotation marks are straight, as `parse.ts` makes them.
import type { MessageMeaning } from '../rules/base-rule.ts';
import { sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';

export interface OtherLine {
  readonly id: string;
  /** Found by plain search, in any case. The first that stands in the paste decides. */
  readonly starts: readonly string[];
  readonly meaning: MessageMeaning;
  readonly unknown: Text;
}

const WHICH_CALL: Text = ['Which request it was, unless the line names one.'];
const WHICH_PART: Text = ['Whether origin, method or header was refused.'];
const NOT_CORS_OF_BROWSER: Text = ['Whether the browser would have let the page read the response.'];

export const otherLines: readonly OtherLine[] = [
  {
    id: 'anthropic-browser-access',
    starts: ['anthropic-dangerous-direct-browser-access'],
    meaning: {
      summary: sentence`Anthropic’s API responds to a browser only if the request carries ${'anthropic-dangerous-direct-browser-access: true'}.`,
      owner: 'page',
      action: sentence`Call the API from your own server: a key in a page can be read by every visitor. Where each user brings their own key, set that header, or ${'dangerouslyAllowBrowser: true'} in the SDK.`,
    },
    unknown: WHICH_CALL,
  },
  {
    id: 'entra-spa-redirect',
    starts: ['AADSTS9002326'],
    meaning: {
      summary: sentence`Microsoft Entra ID redeems a code across origins only for redirect URIs of the platform ${'Single-page application'}. This one is registered as another platform, usually ${'Web'}.`,
      owner: 'server',
      action: sentence`In the app registration open ${'Authentication'}, remove the redirect URI from ${'Web'} and add it under ${'Single-page application'}.`,
    },
    unknown: ['Which redirect URI the page sent.'],
  },
  {
    id: 'entra-spa-from-server',
    starts: ['AADSTS9002327'],
    meaning: {
      summary: sentence`Microsoft Entra ID redeems codes of a ${'Single-page application'} only in requests with an ${'Origin'} header. This one came without, as from a server.`,
      owner: 'server',
      action: sentence`Redeem the code in the page, or register the redirect URI under ${'Web'} and redeem it on the server with a client secret.`,
    },
    unknown: ['Which redirect URI was sent.'],
  },
  {
    id: 'spring-invalid-cors-request',
    starts: ['Invalid CORS request'],
    meaning: {
      summary: sentence`Spring’s own CORS check refused the request: it responds with ${'403'} with ${'Invalid CORS request'} where origin, method or a header is not in its configuration.`,
      owner: 'server',
      action: sentence`Add the page’s origin, the method and the headers to ${'CorsConfiguration'} or ${'@CrossOrigin'}. With Spring Security also call ${'http.cors()'}.`,
    },
    unknown: WHICH_PART,
  },
  {
    id: 'starlette-disallowed-cors',
    starts: ['Disallowed CORS '],
    meaning: {
      summary: sentence`Starlette’s ${'CORSMiddleware'} (FastAPI uses it) responded to the preflight with ${'400'}: what the line names is not allowed.`,
      owner: 'server',
      action: sentence`Add the page’s origin to ${'allow_origins'}, the method to ${'allow_methods'} or the header to ${'allow_headers'}, as the line says.`,
    },
    unknown: WHICH_CALL,
  },
  {
    id: 's3-cors-response',
    starts: ['CORSResponse: This CORS request is not allowed', 'CORSResponse: CORS is not enabled for this bucket'],
    meaning: {
      summary: sentence`Amazon S3 refused the preflight: no rule of the bucket’s CORS configuration fits origin, method and headers, or there is none.`,
      owner: 'server',
      action: [
        'Add a rule to the bucket’s CORS configuration that lists the page’s origin, the method and the headers.',
      ],
    },
    unknown: WHICH_PART,
  },
  {
    id: 'azure-storage-cors',
    starts: ['CORS not enabled or no matching rule found for this request'],
    meaning: {
      summary: sentence`Azure Storage refused the preflight: no CORS rule of this service fits origin, method and headers.`,
      owner: 'server',
      action: [
        'In the storage account, under Resource sharing (CORS), add a rule for the service in use (Blob, Queue, Table or File).',
      ],
    },
    unknown: WHICH_PART,
  },
  {
    id: 'csrf-origin-check',
    starts: [
      'Origin checking failed',
      "didn't match request.base_url",
      'Cross-site POST form submissions are forbidden',
      'does not match `origin` header',
      'InvalidAuthenticityToken',
    ],
    meaning: {
      summary: sentence`This is a check against forged requests (CSRF) in the server’s framework, not CORS: it compares ${'Origin'} with the host it believes to have, and refuses.`,
      owner: 'server',
      action: sentence`Trust the page’s origin there: ${'CSRF_TRUSTED_ORIGINS'} in Django, ${'csrf.trustedOrigins'} in SvelteKit, ${'serverActions.allowedOrigins'} in Next.js. Behind a proxy, pass on the host and scheme that the browser used. CORS headers are a separate setting.`,
    },
    unknown: NOT_CORS_OF_BROWSER,
  },
  {
    id: 'development-host-check',
    starts: ['Blocked request. This host (', 'Invalid Host header', 'Blocked hosts: '],
    meaning: {
      summary: sentence`The development server does not know this ${'Host'} and responds with ${'403'}. It protects itself against DNS rebinding; this is not CORS.`,
      owner: 'server',
      action: sentence`List the host: ${'server.allowedHosts'} in Vite, ${'devServer.allowedHosts'} in webpack, ${'config.hosts'} in Rails.`,
    },
    unknown: NOT_CORS_OF_BROWSER,
  },
  {
    id: 'next-allowed-dev-origins',
    starts: ['Cross origin request detected', 'Blocked cross-origin request from'],
    meaning: {
      summary: sentence`The development server of Next.js does not give its own files (${'/_next/*'}) to pages of another origin.`,
      owner: 'server',
      action: sentence`Add the host of the page to ${'allowedDevOrigins'} in ${'next.config'}, and restart the server.`,
    },
    unknown: WHICH_CALL,
  },
  {
    id: 'host-and-origin-differ',
    starts: ['request with non matching host and origin'],
    meaning: {
      summary: sentence`ComfyUI compares ${'Host'} with ${'Origin'} and responds with ${'403'} where they differ. Its CORS setting turns this check off.`,
      owner: 'server',
      action: sentence`Start it with ${'--enable-cors-header'} and the page’s origin. Behind a development proxy, let the proxy change ${'Origin'} as well as ${'Host'}.`,
    },
    unknown: NOT_CORS_OF_BROWSER,
  },
  {
    id: 'jupyter-origin',
    starts: ['Blocking Cross Origin API request'],
    meaning: {
      summary: sentence`Jupyter Server refuses requests whose ${'Origin'} is not its own.`,
      owner: 'server',
      action: sentence`Set ${'ServerApp.allow_origin'} to the page’s origin, and call the API with a token instead of cookies.`,
    },
    unknown: WHICH_CALL,
  },
  {
    id: 'cors-package-origin',
    starts: ['Not allowed by CORS'],
    meaning: {
      summary: sentence`The server’s own origin check refused the request: this text is the usual error in the ${'origin'} function of the Node.js package ${'cors'}. The error response then carries no CORS headers.`,
      owner: 'server',
      action: sentence`Add the page’s origin to the list in that function, and let the function say ${'false'} instead of an error for other origins.`,
    },
    unknown: ['Which origin the server saw.'],
  },
  {
    id: 'header-not-exposed',
    starts: [
      'No access to ETag property on response',
      'Refused to get unsafe header',
      'Check CORS configuration to expose',
    ],
    meaning: {
      summary: sentence`The response arrived and is readable, but the page may not see this response header: it is not listed in ${'Access-Control-Expose-Headers'}.`,
      owner: 'server',
      action: sentence`Send ${'Access-Control-Expose-Headers'} with the name of the header, such as ${'ETag'}, with the response itself. In a bucket’s CORS configuration the setting is ${'ExposeHeaders'}.`,
    },
    unknown: WHICH_CALL,
  },
  {
    id: 'forbidden-request-header',
    starts: ['Refused to set unsafe header', 'Attempt to set a forbidden header was denied'],
    meaning: {
      summary: [
        'The page tried to set a request header that only the browser sets. It was left out, and the request was sent without it.',
      ],
      owner: 'page',
      action: sentence`Take the header out of the call. ${'Origin'}, ${'Host'}, ${'Cookie'} and the like cannot be set by a page, and setting them does not change what CORS allows.`,
    },
    unknown: WHICH_CALL,
  },
  {
    id: 'integrity',
    starts: [
      "Failed to find a valid digest in the 'integrity' attribute",
      'hashes in the integrity attribute match the content',
      'Failed integrity metadata check',
      '(blocked:integrity)',
    ],
    meaning: {
      summary: sentence`The file arrived with other content than its ${'integrity'} attribute states, so the browser discarded it. This is not CORS.`,
      owner: 'page',
      action: sentence`Pin the exact version of the file and renew the hash. If the content comes from a build or a CDN that changes it, remove ${'integrity'}.`,
    },
    unknown: ['What the server delivered instead.'],
  },
  {
    id: 'integrity-needs-cors',
    starts: ['requires the request to be CORS enabled to check the integrity', 'is not eligible for integrity checks'],
    meaning: {
      summary: sentence`A file of another origin with an ${'integrity'} attribute has to be loaded with CORS, and this one is not.`,
      owner: 'page',
      action: sentence`Add ${'crossorigin'} to the element. The server then has to send ${'Access-Control-Allow-Origin'}.`,
    },
    unknown: ['Whether the server allows the page.'],
  },
  {
    id: 'worker-of-another-origin',
    starts: ["Failed to construct 'Worker'", "Failed to construct 'SharedWorker'"],
    meaning: {
      summary: ['A worker’s script has to come from the page’s own origin. No header of the server changes that.'],
      owner: 'page',
      action: sentence`Serve the script from your own origin, or start the worker from a ${'blob:'} URL whose one line imports it. The server then has to allow the import with CORS headers.`,
    },
    unknown: ['Whether the server allows the page to import the script.'],
  },
  {
    id: 'tainted-canvas',
    starts: [
      'Tainted canvases may not be',
      'canvas has been tainted by cross-origin data',
      'contains cross-origin data, and may not be loaded',
    ],
    meaning: {
      summary: [
        'The page drew an image, font or video of another origin that was loaded without CORS. The canvas can then no longer be read.',
      ],
      owner: 'page',
      action: sentence`Load the image with ${'crossOrigin = "anonymous"'}, set before ${'src'}, and let its server send ${'Access-Control-Allow-Origin'}. A copy cached without that header has to be loaded anew.`,
    },
    unknown: ['Which image it was, and whether its server allows the page.'],
  },
  {
    id: 'local-file',
    starts: ['Not allowed to load local resource'],
    meaning: {
      summary: sentence`A page from a server may not load ${'file:'} URLs. Nothing was sent, and no header changes it.`,
      owner: 'page',
      action: ['Serve the file over http from the page’s own server, or let the user choose it in a file input.'],
    },
    unknown: WHICH_CALL,
  },
  {
    id: 'frame-of-another-origin',
    starts: ['from accessing a cross-origin frame', 'on cross-origin object'],
    meaning: {
      summary: [
        'A script reached into a window or frame of another origin. The same-origin policy forbids that; CORS headers do not apply to it.',
      ],
      owner: 'page',
      action: sentence`Let both pages exchange messages with ${'postMessage'}.`,
    },
    unknown: ['Which of the two pages can be changed.'],
  },
  {
    id: 'refused-frame',
    starts: ['in a frame because', 'Refused to frame '],
    meaning: {
      summary: sentence`The page in the frame, or the page around it, has a policy about framing (${'X-Frame-Options'}, ${'frame-ancestors'} or ${'frame-src'}). This is not CORS.`,
      owner: 'server',
      action: sentence`Let the framed page list the embedding origin in ${'frame-ancestors'} and send no ${'X-Frame-Options'}.`,
    },
    unknown: ['Whether the owner of the framed page wants it embedded.'],
  },
  {
    id: 'font-not-loaded',
    starts: ['bad URI or cross-site access not allowed'],
    meaning: {
      summary: sentence`Firefox could not use a font. Either its URL is wrong, or its server sends no ${'Access-Control-Allow-Origin'}: fonts of other origins are always loaded with CORS.`,
      owner: 'server',
      action: sentence`Open the URL named in the line. If the font is there, send ${'Access-Control-Allow-Origin'} with font files.`,
    },
    unknown: ['Which of the two it was. Firefox prints a line about CORS beside it in the second case.'],
  },
  {
    id: 'cors-error-column',
    starts: ['CORS error'],
    meaning: {
      summary: [
        'A CORS check failed: the browser got a response, or the response to its preflight, and kept the response from the page.',
      ],
      owner: 'nobody',
      action: ['Paste the line of the console that begins with “Access to”, or open the call in the list.'],
    },
    unknown: ['Which check it was.'],
  },
  {
    id: 'devtools-column',
    starts: ['(blocked:devtools)', 'Blocked by DevTools'],
    meaning: {
      summary: ['DevTools itself stopped the request: its URL is on the list of blocked requests. This is not CORS.'],
      owner: 'browser',
      action: ['Remove the entry from the list of blocked requests in DevTools.'],
    },
    unknown: WHICH_CALL,
  },
];
