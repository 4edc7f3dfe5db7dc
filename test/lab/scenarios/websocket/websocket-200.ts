import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-200',
  title: 'A WebSocket answered with 200',
  reply: { status: 200, body: 'no' },
  firefox: { code: 'websocket-status', cause: 'websocket-not-upgraded' },
});
