import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-signalr',
  title: 'Headers added by a library: the SignalR client',
  headers: { 'X-SignalR-User-Agent': '1', 'X-Requested-With': '1' },
  cause: 'headers-of-signalr',
  named: { chromium: 'x-requested-with', firefox: 'x-requested-with' },
  allowed: 'x-other',
});
