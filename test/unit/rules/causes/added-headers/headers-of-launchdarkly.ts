import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    two: carrying(['X-LaunchDarkly-User-Agent', 'X-LaunchDarkly-Wrapper']),
  },
  silent: {
    another: carrying(['x-launch']),
    allowed: carrying(['x-launchdarkly-wrapper', 'x-a'], 'x-launchdarkly-wrapper'),
  },
} satisfies Cases;
