import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-application-insights',
  title: 'Headers added by a library: Application Insights',
  headers: { 'Request-Id': '1', 'Request-Context': '1' },
  cause: 'headers-of-application-insights',
  named: { chromium: 'request-id', firefox: 'request-context' },
  allowed: 'x-other',
});
