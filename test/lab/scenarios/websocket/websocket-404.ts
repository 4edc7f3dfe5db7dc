import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-404',
  title: 'A WebSocket answered with 404',
  reply: { status: 404, body: 'no' },
  firefox: { code: 'websocket-status', cause: 'websocket-not-found' },
});
