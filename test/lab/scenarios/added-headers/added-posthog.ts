import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-posthog',
  library: 'PostHog',
  headers: { 'X-POSTHOG-SESSION-ID': '1' },
  cause: 'headers-of-posthog',
  named: 'x-posthog-session-id',
  allowed: 'x-known',
});
