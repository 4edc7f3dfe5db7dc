// Web fonts as Google Fonts and icon fonts are used.
import { BOLD, REGULAR } from './files.ts';
import type { HealthyPage } from './page.ts';

export const fonts: HealthyPage = {
  name: 'fonts',
  head: `<link rel="preconnect" href="{cdn}" crossorigin>
<link rel="preload" as="font" type="font/woff2" href="{cdn}/regular.woff2" crossorigin>
<link rel="stylesheet" href="{cdn}/fonts.css">`,
  body: `<p style="font: 400 20px Healthy, serif">A</p><p style="font: 700 20px Healthy, serif">A</p>
<p style="font: 20px Swapped, serif">A</p>`,
  script: `
    await must('the fonts of the stylesheet', document.fonts.ready);
    await must('400', document.fonts.load('400 20px Healthy', 'A'));
    await must('700', document.fonts.load('700 20px Healthy', 'A'));
    const face = new FontFace('Scripted', 'url({cdn}/scripted.woff2)', { weight: '700', display: 'swap' });
    document.fonts.add(face);
    await must('FontFace', face.load());
    for (const font of document.fonts) if (font.status === 'error') troubles.push(font.family + ' ' + font.weight);`,
  answers: {
    'cdn /fonts.css': {
      body: `@font-face { font-family: Healthy; font-weight: 400; font-display: swap; src: url(regular.woff2) format('woff2'); }
@font-face { font-family: Healthy; font-weight: 700; font-display: block; src: url(bold.woff2) format('woff2'); unicode-range: U+0-FF; }
@font-face { font-family: Swapped; font-display: optional; src: local('No such font'), url(other.woff2) format('woff2'); }`,
    },
    'cdn /regular.woff2': { body: REGULAR },
    'cdn /bold.woff2': { body: BOLD },
    'cdn /other.woff2': { body: REGULAR },
    'cdn /scripted.woff2': { body: BOLD },
  },
};
