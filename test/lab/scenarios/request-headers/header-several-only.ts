import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-several-only',
  title: 'Three headers are missing',
  headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Middle': '1', 'X-Apple': '1' },
  cause: 'request-header-not-listed',
  named: { chromium: 'x-middle', firefox: 'x-apple' },
});
