import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-inertia',
  title: 'Headers added by a library: Inertia',
  headers: { 'X-Inertia': '1' },
  cause: 'headers-of-inertia',
  named: { chromium: 'x-inertia', firefox: 'x-inertia' },
  allowed: 'x-other',
});
