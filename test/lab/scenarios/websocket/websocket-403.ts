import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-403',
  title: 'A WebSocket answered with 403',
  reply: { status: 403, body: 'no' },
  firefox: { code: 'websocket-status', cause: 'websocket-origin-refused' },
});
