// Stylesheets of a CDN with integrity, as Bootstrap, Leaflet and Font Awesome are used.
import { BOLD, PNG, SVG } from './files.ts';
import { type HealthyPage, integrity } from './page.ts';

const FRAMEWORK = `@import url("reset.css");
@font-face { font-family: Icons; src: url(icons.woff2) format('woff2'); }
.button { background-image: url(button.png); }
.button::before { content: "A"; font-family: Icons; }
.icon { width: 16px; height: 16px; background: green; mask-image: url(mask.svg); }`;
const SCRIPT = 'window.framework = true;';

export const stylesheets: HealthyPage = {
  name: 'stylesheets',
  head: `<link rel="stylesheet" href="{cdn}/framework.css" integrity="${integrity(FRAMEWORK)}" crossorigin="anonymous">
<link rel="stylesheet" href="{cdn}/plain.css">
<link rel="stylesheet" href="{cdn}/print.css" media="print">
<style>@import url("{cdn}/imported.css"); body { background: url("{cdn}/page.png"); }</style>
<script src="{cdn}/framework.js" integrity="${integrity(SCRIPT)}" crossorigin="anonymous"></script>
<script src="{cdn}/later.js" defer></script>`,
  body: '<button class="button">go</button><div class="icon"></div><div class="plain">x</div>',
  script: `
    if (!window.framework || !window.later) troubles.push('a script has not run');
    await must('the font', document.fonts.load('16px Icons', 'A'));
    const sheets = [...document.styleSheets];
    const named = (name) => sheets.find(({ href }) => href?.endsWith(name));
    if (named('framework.css').cssRules.length < 4) troubles.push('framework.css cannot be read');
    const theme = element('link', { rel: 'stylesheet', href: '{cdn}/theme.css', crossOrigin: 'anonymous' });
    const end = loaded(theme);
    document.head.append(theme);
    await must('theme.css', end);
    await wait(100);`,
  answers: {
    'cdn /framework.css': { body: FRAMEWORK },
    'cdn /framework.js': { body: SCRIPT },
    'cdn /later.js': { body: 'window.later = true;' },
    'cdn /reset.css': { body: '* { box-sizing: border-box; }' },
    'cdn /plain.css': { body: '.plain { background: url(plain.png); }', cors: 'none' },
    'cdn /print.css': { body: 'body { color: black; }', cors: 'none' },
    'cdn /imported.css': { body: 'b { color: red; }' },
    'cdn /theme.css': { body: 'i { color: blue; }' },
    'cdn /icons.woff2': { body: BOLD },
    'cdn /mask.svg': { body: SVG },
    'cdn /button.png': { body: PNG },
    'cdn /plain.png': { body: PNG, cors: 'none' },
    'cdn /page.png': { body: PNG },
  },
};
