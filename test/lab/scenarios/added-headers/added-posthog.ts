import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-posthog',
  title: 'Headers added by a library: PostHog',
  headers: { 'X-POSTHOG-SESSION-ID': '1' },
  cause: 'headers-of-posthog',
  named: { chromium: 'x-posthog-session-id', firefox: 'x-posthog-session-id' },
});
