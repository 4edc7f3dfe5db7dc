import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-application-insights',
  library: 'Application Insights',
  headers: { 'Request-Id': '1', 'Request-Context': '1' },
  cause: 'headers-of-application-insights',
  named: { chromium: 'request-id', firefox: 'request-context' },
});
