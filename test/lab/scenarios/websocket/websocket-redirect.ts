import { redirect } from '../../replies.ts';
import { notOpened } from './not-opened.ts';

export default notOpened({
  id: 'websocket-redirect',
  title: 'A WebSocket that is redirected',
  reply: redirect(302, '{other}/s/websocket-redirect'),
  firefox: { code: 'websocket-redirect', cause: 'websocket-redirected' },
});
