// All the ways to ask for something before it is needed.
import { PNG, REGULAR } from './files.ts';
import type { HealthyPage } from './page.ts';

export const hints: HealthyPage = {
  name: 'hints',
  head: `<link rel="dns-prefetch" href="{cdn}"><link rel="preconnect" href="{cdn}"><link rel="preconnect" href="{api}" crossorigin>
<link rel="preload" as="script" href="{cdn}/classic.js">
<link rel="preload" as="script" href="{cdn}/with-cors.js" crossorigin>
<link rel="preload" as="style" href="{cdn}/sheet.css">
<link rel="preload" as="image" href="{cdn}/image.png" imagesrcset="{cdn}/image.png 1x">
<link rel="preload" as="font" type="font/woff2" href="{cdn}/font.woff2" crossorigin>
<link rel="preload" as="fetch" href="{api}/data.json" crossorigin>
<link rel="preload" as="track" href="{cdn}/track.vtt" crossorigin>
<link rel="modulepreload" href="{cdn}/module.js">
<link rel="prefetch" href="{cdn}/next-page.js" as="script">
<link rel="prefetch" href="{cdn}/next-page.css" as="style" crossorigin>
<link rel="prefetch" href="{page}/next.html">
<script type="speculationrules">{ "prefetch": [{ "urls": ["{page}/speculated.html"], "eagerness": "immediate" }] }</script>
<style>@font-face { font-family: Hinted; src: url({cdn}/font.woff2) format('woff2'); }</style>`,
  body: '<p style="font-family: Hinted">A</p><video><track kind="subtitles" srclang="en" src="{page}/own.vtt"></video>',
  script: `
    const sheet = element('link', { rel: 'stylesheet', href: '{cdn}/sheet.css' });
    const styled = loaded(sheet);
    document.head.append(sheet);
    await must('sheet.css', styled);
    await must('classic.js', add('script', { src: '{cdn}/classic.js' }));
    await must('with-cors.js', add('script', { src: '{cdn}/with-cors.js', crossOrigin: 'anonymous' }));
    await must('image.png', add('img', { src: '{cdn}/image.png', alt: '' }));
    await must('the module', import('{cdn}/module.js'));
    await must('the data', text('{api}/data.json'));
    await must('the font', document.fonts.load('16px Hinted', 'A'));
    await must('a late preload', (() => {
      const late = element('link', { rel: 'preload', as: 'script', href: '{cdn}/late.js' });
      const end = loaded(late);
      document.head.append(late);
      return end;
    })());
    await must('its use', add('script', { src: '{cdn}/late.js' }));
    await wait(500);`,
  answers: {
    'cdn /classic.js': { body: '0;' },
    'cdn /with-cors.js': { body: '0;' },
    'cdn /late.js': { body: '0;' },
    'cdn /module.js': { body: 'export default 0;' },
    'cdn /next-page.js': { body: '0;' },
    'cdn /next-page.css': { body: 'p {}' },
    'cdn /sheet.css': { body: 'p {}' },
    'cdn /image.png': { body: PNG },
    'cdn /font.woff2': { body: REGULAR },
    'cdn /track.vtt': { body: 'WEBVTT\n\n' },
    'page /own.vtt': { body: 'WEBVTT\n\n' },
    'page /next.html': { body: '<!doctype html><title>next</title>' },
    'page /speculated.html': { body: '<!doctype html><title>speculated</title>' },
    'api /data.json': { body: '{}', cors: 'any' },
  },
};
