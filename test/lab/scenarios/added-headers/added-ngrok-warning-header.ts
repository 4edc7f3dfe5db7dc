import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-ngrok-warning-header',
  title: 'Headers added by a library: code written for ngrok’s warning page',
  headers: { 'ngrok-skip-browser-warning': '1' },
  cause: 'ngrok-warning-header',
  named: { chromium: 'ngrok-skip-browser-warning', firefox: 'ngrok-skip-browser-warning' },
  allowed: 'x-other',
});
