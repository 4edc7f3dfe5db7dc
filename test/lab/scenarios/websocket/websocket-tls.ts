import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-tls',
  title: 'A WebSocket to a certificate nobody trusts',
  host: 'https',
  reply: { opensWebSocket: true },
  firefox: { code: 'network-error', cause: 'certificate-not-trusted' },
});
