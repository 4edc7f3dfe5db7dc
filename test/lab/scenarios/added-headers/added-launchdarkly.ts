import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-launchdarkly',
  library: 'LaunchDarkly',
  headers: { 'X-LaunchDarkly-Wrapper': '1' },
  cause: 'headers-of-launchdarkly',
  named: 'x-launchdarkly-wrapper',
  allowed: 'x-known',
});
