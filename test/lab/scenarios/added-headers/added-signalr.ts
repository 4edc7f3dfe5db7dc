import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-signalr',
  library: 'the SignalR client',
  headers: { 'X-SignalR-User-Agent': '1', 'X-Requested-With': '1' },
  cause: 'headers-of-signalr',
  named: 'x-requested-with',
});
