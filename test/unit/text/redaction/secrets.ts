// Secrets in every spelling that was tried so far: none of them may be left. Made up, each of them; random in the shape of
// the real ones.

/** The shapes, by what makes them. */
export const TOKENS: Readonly<Record<string, string>> = {
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJleHAiOjE3fQ.c2lnbmF0dXJlLW9mLWFkYQ',
  hex32: '9f86d081884c7d659a2feaa0c55ad015',
  hex40: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  hex64: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  upperHex: '5D41402ABC4B2A76B9719D911017C592',
  base62: 'q7Xk2mZp9RtLw4VbN8sYc3Hd',
  base64: 'kX9v/2mQ+7pLwZ4tRb8N/cY3sHdJ6f==',
  base64url: 'Zk3_x9-QmW7pLtR2vB8nYc4sHdJ6fA',
  base36: 'k3v9x2m7q8p4w6z1t5r0n',
  base32: 'JBSWY3DPEHPK3PXPGEZDGNBV',
  lower: 'qzxkvjwphbtmcrgfdlsnqxzk',
  aws: 'AKIAIOSFODNN7EXAMPLE',
  awsSecret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  github: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  gitlab: 'glpat-x7Rk2mQp9LwZ4tVbN8sY',
  openai: 'sk-proj-x7Rk2mQp9LwZ4tVbN8sYc3Hd',
  stripe: 'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
  slack: 'xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy',
  google: 'AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe',
  sendgrid: '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',
  npm: 'npm_x7Rk2mQp9LwZ4tVbN8sYc3HdJ6fA1eG5',
  digits: '4111111111111111411111',
};

const T = TOKENS as Readonly<Record<string, string>> & { readonly base62: string; readonly jwt: string };
const UUID = '7f6c1f52-52c5-4b2e-8a2e-0e2ad1a3c3a1';
const WORD = 'hunter2-very-secret';

/** Names whose values are secret whatever they look like. */
const NAMES =
  `token access_token accessToken ACCESS_TOKEN access-token access%5Ftoken access%5ftoken %61ccess_token id_token
  refresh_token authToken sessionToken secretKey secret client_secret clientSecret user[password] user%5Bpassword%5D password
  passwd pwd pass PHPSESSID jsessionid JSESSIONID sessionid session_id sid code_verifier hmac otp OTP pin ticket magic invite
  inviteCode bearer credentials csrf csrfToken _csrf xsrf csrfmiddlewaretoken authenticity_token AWSAccessKeyId Policy
  Key-Pair-Id Signature sig X-Amz-Signature X-Amz-Credential X-Amz-Security-Token X-Goog-Signature key api_key apikey apiKey
  APIKEY api-key subscription-key x-functions-key jwt assertion SAMLResponse SAMLRequest RelayState nonce auth authorization
  authkey sso_token login_token magic_token reset_token confirmation_token invitation_token verification_code auth_code otpCode
  pinCode mfa_code totp passcode passphrase private_key privateKey mnemonic signature x-signature dpop cvv ssn captchaToken
  g-recaptcha-response token2 nested[deep][token] a.b.token tokenValue`.split(/\s+/);

const IN_QUERY = NAMES.map((name): [string, string] => [`https://api.example.com/x?page=2&${name}=${WORD}&b=1`, WORD]);

const SHORT: readonly [string, string][] = [
  ['https://api.example.com/x?otp=482913', '482913'],
  ['https://api.example.com/x?pin=1234', '1234'],
  ['https://api.example.com/x?code=482913', '482913'],
  ['https://api.example.com/x?code=4%2F0AX4XfWh', '0AX4XfWh'],
  ['https://api.example.com/x?state=af0ifjsldkj', 'af0ifjsldkj'],
  ['https://api.example.com/verify/482913', '482913'],
  ['https://api.example.com/x#otp=482913', '482913'],
  ['https://api.example.com/x;pin=1234', '1234'],
];

const PLACES: readonly ((token: string) => string)[] = [
  (token) => `https://api.example.com/x?q=${encodeURIComponent(token)}`,
  (token) => `https://api.example.com/x?${encodeURIComponent(token)}`,
  (token) => `https://api.example.com/u/${encodeURIComponent(token)}/items`,
  (token) => `https://api.example.com/x#${encodeURIComponent(token)}`,
];

const EVERYWHERE = Object.values(TOKENS).flatMap((token) =>
  PLACES.map((place): [string, string] => [place(token), token]),
);

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const NESTED: readonly [string, string][] = [
  [`https://api.example.com/x?data=${json({ user: { password: WORD } })}`, WORD],
  [`https://api.example.com/x?data=${json({ otp: 482913 })}`, '482913'],
  [`https://api.example.com/x?data=${json([{ a: T.base62 }])}`, T.base62],
  [`https://api.example.com/x?data=${json({ next: `https://b.example/?token=${WORD}` })}`, WORD],
  [`https://api.example.com/x?data=${json(JSON.stringify({ token: WORD }))}`, WORD],
  [`https://api.example.com/x?next=https://b.example/cb?access_token=${WORD}`, WORD],
  [`https://api.example.com/x?next=${encodeURIComponent(`https://b.example/cb?access_token=${WORD}`)}`, WORD],
  [`https://api.example.com/x?next=${encodeURIComponent(encodeURIComponent(`/cb?access_token=${WORD}`))}`, WORD],
  [`https://api.example.com/x?next=${encodeURIComponent(`https://ada:${WORD}@b.example/`)}`, WORD],
  [`https://api.example.com/x?next=${encodeURIComponent(`https://b.example/reset/${WORD}`)}`, WORD],
  [
    `https://api.example.com/x?a=${encodeURIComponent(`https://b.example/?b=${encodeURIComponent(`https://c.example/?c=${encodeURIComponent(`/d?token=${WORD}`)}`)}`)}`,
    WORD,
  ],
  [`https://api.example.com/x?q=${encodeURIComponent(encodeURIComponent(encodeURIComponent(T.jwt)))}`, T.jwt],
  [`https://api.example.com/x?q=${[...T.base62].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`, T.base62],
  [`https://api.example.com/${[...T.base62].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`, T.base62],
  [`https://api.example.com/x?q=Bearer+${WORD}`, WORD],
  [`https://api.example.com/x?q=Bearer%20${WORD}`, WORD],
  [`https://api.example.com/x?h=Authorization:${WORD}`, WORD],
  [`https://api.example.com/x?h=password%3D${WORD}`, WORD],
  [
    `https://api.example.com/x?q=${btoa(JSON.stringify({ user: 'ada', p: 1 }))}`,
    btoa(JSON.stringify({ user: 'ada', p: 1 })),
  ],
  [`https://api.example.com/x?q=ada.lovelace%40mail.example`, 'ada.lovelace'],
  [`https://api.example.com/users/ada.lovelace@mail.example/x`, 'ada.lovelace'],
  [`https://api.example.com/x?trace=${UUID}`, UUID],
  [`https://api.example.com/x?q=ünïcödé-${T.base62}`, T.base62],
  [`https://api.example.com/proxy/https://ada:${WORD}@b.example/x`, WORD],
  [`https://api.example.com/proxy/${encodeURIComponent(`https://ada:${WORD}@b.example/x`)}`, WORD],
  [
    `https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe`,
    'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  ],
  ['https://hooks.slack.com/services/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', 'x7Rk2mQp9LwZ4tVbN8sYc3Hd'],
  [`data:text/html,<script>x='${WORD}'</script>`, WORD],
  [`data:application/json;base64,${btoa(WORD)}`, btoa(WORD)],
  [`blob:https://ada:${WORD}@b.example/x`, WORD],
  [`mailto:ada.lovelace@mail.example`, 'ada.lovelace'],
];

const PATHS = [
  'reset',
  'reset-password',
  'password-reset',
  'resetPassword',
  'password/reset',
  'reset/password',
  'invite',
  'invites',
  'invitations',
  'invite/accept',
  'magic',
  'magic-link',
  'auth/magic-link',
  'verify',
  'verify-email',
  'email/verify',
  'verify/email',
  'confirm',
  'confirmation',
  'account/activate',
  'activate',
  'unsubscribe',
  'token',
  'tokens',
  'auth/token',
  'recover',
  'unlock',
  'otp',
  'session',
  'sessions',
  'Reset',
  'RESET',
  'v1/reset',
].map((path): [string, string] => [`https://api.example.com/${path}/${WORD}`, WORD]);

const USERINFO: readonly [string, string][] = [
  [`https://ada:${WORD}@api.example.com/`, WORD],
  [`https://${WORD}@api.example.com/`, WORD],
  [`//ada:${WORD}@api.example.com/`, WORD],
  [`https:\\\\ada:${WORD}@api.example.com/`, WORD],
  [`https:/ada:${WORD}@api.example.com/`, WORD],
  [`https:ada:${WORD}@api.example.com/`, WORD],
  [`https://a@ada:${WORD}@api.example.com/`, WORD],
  [`\thttps:/\t/ada:${WORD}@api.example.com/`, WORD],
  [`wss://ada:${WORD}@api.example.com/`, WORD],
];

const OTHERS: readonly [string, string][] = [
  [`https://api.example.com/x;jsessionid=${WORD}`, WORD],
  [`https://api.example.com/x;JSESSIONID=${WORD}?a=1`, WORD],
  [`https://api.example.com/x;a=1;token=${WORD}/y`, WORD],
  [`https://api.example.com/x/token=${WORD}/y`, WORD],
  [`https://api.example.com/x?a=1;token=${WORD}`, WORD],
  [`https://app.example.com/#/route?token=${WORD}`, WORD],
  [`https://app.example.com/#access_token=${WORD}&token_type=bearer`, WORD],
  [`https://app.example.com/#/reset/${WORD}`, WORD],
  [`https://app.example.com/#!/invite/${WORD}`, WORD],
  [`https://app.example.com/x?token=${UUID}`, UUID],
  [`https://app.example.com/reset/${UUID}`, UUID],
  [`https://app.example.com/x?TOKEN=${WORD}`, WORD],
  [`/next?token=${WORD}`, WORD],
  [`?token=${WORD}`, WORD],
  [`/%72eset/${WORD}`, WORD],
  [`https://app.example.com/x?ｔｏｋｅｎ=${WORD}`, WORD],
];

export const secretUrls: readonly (readonly [url: string, secret: string])[] = [
  ...IN_QUERY,
  ...SHORT,
  ...EVERYWHERE,
  ...NESTED,
  ...PATHS,
  ...USERINFO,
  ...OTHERS,
];

/** Headers whose value holds one. */
export const secretHeaders: readonly (readonly [name: string, value: string, secret: string])[] = [
  ...`Token Auth Access-Token Api-Token Session-Id Secret Client-Secret Authentication X-Authorization DD-API-KEY xi-api-key
      Firebase-Auth X-Firebase-AppCheck Idempotency-Key X-Secret-Value Authentication-Info Sec-Session-Registration DPoP-Nonce
      DPoP X-Api-Key apikey X-Custom ETag If-None-Match X-Request-Id Set-Cookie2 Cookie2 Sec-WebSocket-Protocol
      Sec-WebSocket-Key Refresh SourceMap Report-To Link Server-Timing NEL X-Amz-Meta-Secret Content-Location Early-Data`
    .split(/\s+/)
    .map((name): [string, string, string] => [name, `a; ${WORD}`, WORD]),
  ['Authorization', `Bearer ${WORD}`, WORD],
  ['Authorization', WORD, WORD],
  ['Authorization', `${WORD} x`, WORD],
  ['Authorization', `AWS4-HMAC-SHA256 Credential=${WORD}/x, Signature=${WORD}`, WORD],
  ['Proxy-Authorization', `Basic ${btoa(`ada:${WORD}`)}`, btoa(`ada:${WORD}`)],
  ['Cookie', `a=${WORD}; ${WORD}`, WORD],
  ['Cookie', `${T.base62}=1`, T.base62],
  ['Set-Cookie', `sid=${WORD}; Path=/reset/${WORD}; X=${WORD}; ${WORD}`, WORD],
  ['Set-Cookie', `a=1\nb=${WORD}`, WORD],
  ['Set-Cookie', `${T.base62}=1; Path=/`, T.base62],
  ['Location', `//ada:${WORD}@api.example.com/?access_token=${WORD}`, WORD],
  ['Referer', `https://app.example.com/?access_token=${WORD}`, WORD],
  ['WWW-Authenticate', `Bearer realm="x", token="${WORD}"`, WORD],
  ['WWW-Authenticate', `Digest realm="x", nonce="${WORD}", opaque="${WORD}"`, WORD],
  ['WWW-Authenticate', `Negotiate ${T.base62}`, T.base62],
  ['WWW-Authenticate', `Basic realm="${T.base62}"`, T.base62],
  ['WWW-Authenticate', `Bearer error_description="token: ${WORD}"`, WORD],
  ['Content-Security-Policy', `script-src 'nonce-${WORD}' https://a.example/?token=${WORD}`, WORD],
  ['Content-Disposition', `attachment; filename="${WORD}.pdf"`, WORD],
  ['Access-Control-Allow-Origin', `https://ada:${WORD}@app.example.com`, WORD],
  ['Access-Control-Allow-Origin', `https://app.example.com/?token=${WORD}`, WORD],
  ['Access-Control-Allow-Origin', T.jwt, T.jwt],
  ['Access-Control-Allow-Headers', `X-A, ${T.base62}`, T.base62],
  ['Access-Control-Allow-Headers', `X-A, x-${T.base62}`, T.base62],
  ['Access-Control-Allow-Headers', `X-A, "${T.base62}"`, T.base62],
  ['Access-Control-Request-Headers', `x-a,x-${T.base62.toLowerCase()}`, T.base62.toLowerCase()],
  ['Access-Control-Expose-Headers', T.jwt, T.jwt],
  ['Access-Control-Allow-Methods', `GET, ${T.base62}`, T.base62],
  ['Access-Control-Whatever', T.base62, T.base62],
  ['Vary', `Origin, ${T.base62}`, T.base62],
  ['Accept', `application/json; profile=${T.base62}`, T.base62],
  ['Content-Type', `application/json; token=${WORD}`, WORD],
  ['Accept-Language', `en, ${T.base62}`, T.base62],
  ['Server', `nginx ${T.base62}`, T.base62],
  ['Via', `1.1 ${T.base62}`, T.base62],
  ['X-Powered-By', T.jwt, T.jwt],
  ['X-Cache', `HIT ${T.base62}`, T.base62],
  ['Host', `a.example?token=${WORD}`, WORD],
  [T.base62, '1', T.base62],
  [`X-${T.jwt}`, '1', T.jwt],
];
