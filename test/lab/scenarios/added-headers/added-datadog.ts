import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-datadog',
  title: 'Headers added by a library: Datadog’s browser SDK',
  headers: { 'X-Datadog-Trace-Id': '1', 'X-Datadog-Origin': '1', Traceparent: '1' },
  cause: 'headers-of-datadog',
  named: { chromium: 'x-datadog-origin', firefox: 'traceparent' },
  allowed: 'x-other',
});
