import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-launchdarkly',
  title: 'Headers added by a library: LaunchDarkly',
  headers: { 'X-LaunchDarkly-Wrapper': '1' },
  cause: 'headers-of-launchdarkly',
  named: { chromium: 'x-launchdarkly-wrapper', firefox: 'x-launchdarkly-wrapper' },
});
