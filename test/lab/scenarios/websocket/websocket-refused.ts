import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-refused',
  title: 'A WebSocket to a port where nothing listens',
  host: 'closed',
  reply: {},
  firefox: { code: 'network-error', cause: 'server-unreachable' },
});
