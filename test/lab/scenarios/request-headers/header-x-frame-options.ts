import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-x-frame-options',
  title: 'A security header sent by the page',
  headers: { 'X-Frame-Options': 'ALLOWALL' },
  cause: 'security-header-sent-as-request',
  named: 'x-frame-options',
});
