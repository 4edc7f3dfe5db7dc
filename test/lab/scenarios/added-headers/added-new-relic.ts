import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-new-relic',
  title: 'Headers added by a library: New Relic’s browser agent',
  headers: { newrelic: '1' },
  cause: 'headers-of-new-relic',
  named: { chromium: 'newrelic', firefox: 'newrelic' },
  allowed: 'x-other',
});
