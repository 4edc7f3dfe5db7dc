import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    two: carrying(['X-POSTHOG-SESSION-ID', 'X-POSTHOG-DISTINCT-ID']),
    'in Firefox': carrying(['X-POSTHOG-WINDOW-ID'], 'x-a', { browser: 'firefox' }),
  },
  silent: {
    'only the standard’s': carrying(['traceparent']),
    allowed: carrying(['x-posthog-session-id', 'x-a'], 'x-posthog-session-id'),
  },
} satisfies Cases;
