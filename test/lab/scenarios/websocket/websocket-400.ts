import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-400',
  title: 'A WebSocket answered with 400',
  reply: { status: 400, body: 'no' },
  firefox: { code: 'websocket-status', cause: 'websocket-not-upgraded' },
});
