// Frames of every kind, each making calls that are allowed.
import type { Answer, HealthyPage } from './page.ts';

const call = (name: string): string =>
  `<script>Promise.all([fetch('{api}/open?${name}'), fetch('{api}/open?${name}-put', { method: 'PUT' })])
  .then(([one]) => one.text()).then((word) => parent.postMessage('${name}: ' + word, '*'), (error) => parent.postMessage('${name}: ' + error, '*'));</script>`;
const frame = (name: string): Answer => ({ body: `<!doctype html><title>${name}</title>${call(name)}` });

export const frames: HealthyPage = {
  name: 'frames',
  head: `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`,
  body: `<iframe loading="lazy" src="{cdn}/lazy.html" width="50" height="50"></iframe>
<iframe src="{page}/own.html"></iframe>
<iframe src="{cdn}/foreign.html" allow="fullscreen" referrerpolicy="no-referrer"></iframe>
<iframe src="{cdn}/sandboxed.html" sandbox="allow-scripts"></iframe>
<iframe sandbox="allow-scripts" srcdoc="${call('srcdoc-sandboxed')}"></iframe>
<iframe srcdoc="${call('srcdoc')}"></iframe>
<iframe></iframe>`,
  script: `
    const blank = document.querySelector('iframe:last-of-type');
    heard.push('blank: ' + await blank.contentWindow.fetch('{api}/open?blank').then((response) => response.text()));
    const later = element('iframe', { src: '{cdn}/later.html' });
    document.body.append(later);
    const names = ['lazy', 'own', 'foreign', 'sandboxed', 'srcdoc-sandboxed', 'srcdoc', 'blank', 'later'];
    await must('the frames', (async () => { while (heard.length < names.length) await wait(20); })());
    for (const name of names) if (!heard.includes(name + ': ok')) troubles.push(name + ' of ' + heard);
    await wait(300);
    later.remove();`,
  answers: {
    'api /open': { cors: 'any', body: 'ok' },
    'page /own.html': frame('own'),
    'cdn /lazy.html': frame('lazy'),
    'cdn /foreign.html': frame('foreign'),
    'cdn /sandboxed.html': frame('sandboxed'),
    'cdn /later.html': frame('later'),
  },
};
