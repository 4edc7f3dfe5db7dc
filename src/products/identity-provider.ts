// Hosts where people sign in, as the clients of these services are configured. A host name says whose page it is, not why
// the call was sent there: what follows from it is likely, never certain.
const PROVIDERS: readonly (readonly [host: RegExp, name: string])[] = [
  [/^login\.microsoftonline\.com$/, 'Microsoft Entra ID'],
  [/\.b2clogin\.com$/, 'Azure AD B2C'],
  [/^accounts\.google\.com$/, 'Google'],
  [/\.(okta|oktapreview|okta-emea)\.com$/, 'Okta'],
  [/\.auth0\.com$/, 'Auth0'],
  [/\.amazoncognito\.com$/, 'Amazon Cognito'],
];

/** Who signs people in at this address; null: nobody known. */
export function identityProvider(target: string): string | null {
  if (!URL.canParse(target)) return null;
  const { hostname } = new URL(target);
  return PROVIDERS.find(([host]) => host.test(hostname))?.[1] ?? null;
}

/** Does the URL ask a provider to sign somebody in? Each such request has both: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1 */
export function isAuthorizationRequest(url: string): boolean {
  return /[?&]client_id=/.test(url) && /[?&]response_type=/.test(url);
}
