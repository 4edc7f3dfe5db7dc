// Images in sizes, for later, and for a canvas.
import { PNG, SVG } from './files.ts';
import type { HealthyPage } from './page.ts';

export const images: HealthyPage = {
  name: 'images',
  body: `<img alt="" src="{cdn}/hero-800.png" srcset="{cdn}/hero-400.png 400w, {cdn}/hero-800.png 800w" sizes="50vw" fetchpriority="high">
<picture><source type="image/avif" media="(width > 99999px)" srcset="{cdn}/art.avif"><source srcset="{cdn}/art.png 1x, {cdn}/art-2x.png 2x"><img alt="" src="{cdn}/art-old.png"></picture>
<img alt="" loading="lazy" src="{cdn}/lazy.png" width="20" height="20">
<img alt="" decoding="async" src="{cdn}/without-cors.png">
<svg width="16" height="16"><image href="{cdn}/in-svg.png" width="16" height="16"/></svg>
<object data="{cdn}/object.svg" type="image/svg+xml"></object>
<input type="image" alt="" src="{cdn}/input.png">
<p style="margin-top: 9000px"><img alt="" id="far" loading="lazy" src="{cdn}/far.png" width="20" height="20"></p>`,
  script: `
    const image = Object.assign(new Image(), { crossOrigin: 'anonymous', src: '{cdn}/for-canvas.png' });
    await must('the image for the canvas', image.decode());
    const avatar = Object.assign(new Image(), { crossOrigin: 'use-credentials', src: '{api}/avatar.png' });
    await must('the avatar', avatar.decode());
    const context = document.createElement('canvas').getContext('2d');
    context.drawImage(image, 0, 0);
    context.drawImage(avatar, 0, 0);
    context.getImageData(0, 0, 1, 1);
    const bitmap = await fetch('{cdn}/bitmap.png').then((response) => response.blob()).then(createImageBitmap);
    context.drawImage(bitmap, 0, 0);
    document.querySelector('#far').scrollIntoView();
    await must('the image that is far away', (async () => { while (document.querySelector('#far').naturalWidth === 0) await wait(20); })());
    // A size in the srcset makes one pixel less than one.
    for (const each of document.images) if (each.srcset === '' && each.complete && each.naturalWidth === 0) troubles.push(each.currentSrc);`,
  answers: {
    'cdn /hero-400.png': { body: PNG },
    'cdn /hero-800.png': { body: PNG },
    'cdn /art.png': { body: PNG },
    'cdn /art-2x.png': { body: PNG },
    'cdn /art-old.png': { body: PNG },
    'cdn /lazy.png': { body: PNG },
    'cdn /far.png': { body: PNG },
    'cdn /without-cors.png': { body: PNG, cors: 'none' },
    'cdn /in-svg.png': { body: PNG, cors: 'none' },
    'cdn /object.svg': { body: SVG, cors: 'none' },
    'cdn /input.png': { body: PNG, cors: 'none' },
    'cdn /for-canvas.png': { body: PNG },
    'cdn /bitmap.png': { body: PNG },
    'api /avatar.png': { body: PNG },
  },
};
