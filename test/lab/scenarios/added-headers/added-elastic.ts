import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-elastic',
  title: 'Headers added by a library: Elastic’s RUM agent',
  headers: { 'elastic-apm-traceparent': '1' },
  cause: 'headers-of-elastic',
  named: { chromium: 'elastic-apm-traceparent', firefox: 'elastic-apm-traceparent' },
  allowed: 'x-other',
});
