import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-htmx',
  title: 'Headers added by a library: htmx',
  headers: { 'HX-Request': '1', 'HX-Current-URL': '1', 'HX-Target': '1' },
  cause: 'headers-of-htmx',
  named: { chromium: 'hx-target', firefox: 'hx-current-url' },
  allowed: 'x-other',
});
