// A shop's last page: a payment form in a frame, a silent sign-in in another, calls that need no answer.
import type { HealthyPage } from './page.ts';

export const login: HealthyPage = {
  name: 'login',
  head: `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
<script src="{cdn}/payment.js" async></script>`,
  body: `<iframe name="bank" title="bank"></iframe>
<form id="pay" method="post" action="{api}/pay" target="bank"><input name="amount" value="10"></form>
<iframe hidden title="sign-in" src="{api}/authorize?prompt=none&state=1"></iframe>`,
  script: `
    document.querySelector('#pay').submit();
    await must('bank and sign-in', (async () => { while (!heard.includes('paid') || !heard.includes('signed in')) await wait(20); })());
    await must('the token', text('{api}/token', { method: 'POST', credentials: 'include', body: new URLSearchParams({ grant_type: 'code' }) }));
    await must('who it is', text('{api}/userinfo', { headers: { Authorization: 'Bearer test' } }));
    const opaque = await fetch('{api}/fraud', { method: 'POST', mode: 'no-cors', body: 'x', credentials: 'include' });
    if (opaque.type !== 'opaque') troubles.push('the opaque call is ' + opaque.type);
    await must('a look that cannot be read', fetch('{cdn}/status', { mode: 'no-cors', cache: 'no-store' }));
    await must('the frame of the payment service', (async () => { while (!heard.includes('card')) await wait(20); })());`,
  answers: {
    'cdn /payment.js': {
      body: `const frame = Object.assign(document.createElement('iframe'), { src: '{cdn}/card.html', title: 'card' });
document.body ? document.body.append(frame) : addEventListener('DOMContentLoaded', () => document.body.append(frame));`,
      cors: 'none',
    },
    'cdn /card.html': {
      body: `<!doctype html><title>card</title><script>fetch('{api}/card', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })
  .then(() => parent.postMessage('card', '*'));</script>`,
    },
    'cdn /status': { body: 'up', cors: 'none' },
    'api /pay': {
      type: 'text/html',
      body: `<!doctype html><title>bank</title><script>parent.postMessage('paid', '*');</script>`,
      cors: 'none',
    },
    'api /authorize': { status: 302, headers: { Location: '{page}/callback.html?code=1&state=1' }, cors: 'none' },
    'page /callback.html': {
      body: `<!doctype html><title>signed in</title><script>parent.postMessage('signed in', '*');</script>`,
    },
    'api /token': { type: 'application/json', body: '{}' },
    'api /userinfo': { type: 'application/json', body: '{}' },
    'api /card': { type: 'application/json', body: '{}' },
    'api /fraud': { status: 204, cors: 'none' },
  },
};
