import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-cache-header-sent-as-request',
  title: 'Headers added by a library: code that wants a fresh answer',
  headers: { 'Cache-Control': '1', Pragma: '1' },
  cause: 'cache-header-sent-as-request',
  named: { chromium: 'cache-control', firefox: 'cache-control' },
  allowed: 'x-other',
});
