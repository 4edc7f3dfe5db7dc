import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-empty-response',
  title: 'A WebSocket whose connection closes without an answer',
  reply: { fault: 'empty' },
  firefox: { code: 'network-error', cause: 'connection-reset' },
});
