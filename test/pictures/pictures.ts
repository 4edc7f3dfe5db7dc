// Every state of panel and popup, in both browsers, both themes and five sizes, on one page to look at. A changed picture is
// looked at before it is kept.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Lab, startLab } from '../lab/server.ts';
import { ROOT } from '../tools/install.mjs';
import type { Camera, Theme } from './camera.ts';
import { openChromiumCamera } from './chromium-camera.ts';
import { openFirefoxCamera } from './firefox-camera.ts';
import { type Shop, startShop } from './shop.ts';
import { states } from './states.ts';

const FOLDER = 'test/.cache/pictures';
const THEMES: readonly Theme[] = ['light', 'dark'];

interface Taken {
  readonly browser: string;
  readonly state: string;
  readonly size: string;
  readonly theme: string;
  readonly file: string;
}

async function takeAll(camera: Camera, shop: Shop, lab: Lab, only: readonly string[]): Promise<number> {
  let taken = 0;
  const keep = (png: Buffer, state: string, size: string, theme: Theme) => {
    const file = [camera.browser, state, size, theme].join('__').concat('.png');
    writeFileSync(join(ROOT, FOLDER, file), png);
    taken += 1;
  };
  for (const state of states) {
    if (only.length > 0 && !only.includes(state.name)) continue;
    if (state.popup === true) {
      await camera.resize(camera.sizes[0] ?? '');
      await state.enter(camera, shop, lab);
      for (const theme of THEMES) keep(await camera.popup(theme), state.name, 'popup', theme);
      continue;
    }
    for (const size of camera.sizes) {
      await camera.resize(size);
      await state.enter(camera, shop, lab);
      for (const theme of THEMES) keep(await camera.panel(theme), state.name, size, theme);
    }
  }
  return taken;
}

/** Every picture there is, of this run or an earlier one. */
function allTaken(): readonly Taken[] {
  const order = states.map(({ name }) => name);
  return readdirSync(join(ROOT, FOLDER))
    .flatMap((file): readonly Taken[] => {
      const [browser, state, size, theme] = file.replace(/\.png$/, '').split('__');
      if (browser === undefined || state === undefined || size === undefined || theme === undefined) return [];
      return [{ browser, state, size, theme, file }];
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function page(taken: readonly Taken[]): string {
  const names = [...new Set(taken.map(({ state }) => state))];
  const sections = names.map((state) => {
    const all = taken.filter((each) => each.state === state);
    const figures = all.map(
      ({ browser, size, theme, file }) =>
        `<figure><img loading="lazy" src="${file}"><figcaption>${browser} ${size} ${theme}</figcaption></figure>`,
    );
    return `<h2 id="${state}">${state}</h2><div>${figures.join('')}</div>`;
  });
  const links = names.map((state) => `<a href="#${state}">${state}</a>`).join(' · ');
  const style =
    'body{font:13px system-ui;background:#999}div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{max-width:96vw;display:block}';
  return `<!doctype html><meta charset="utf-8"><title>CORScope, pictures</title><style>${style}</style><p>${links}</p>${sections.join('\n')}\n`;
}

/** README and stores: the same states, at the sizes they want. */
async function keepPublished(camera: Camera, shop: Shop, lab: Lab): Promise<void> {
  const store = join(ROOT, 'test/pictures/store');
  mkdirSync(store, { recursive: true });
  const shot = async (name: string, file: string, theme: Theme) => {
    await camera.resize('1280x800');
    await states.find((each) => each.name === name)?.enter(camera, shop, lab);
    writeFileSync(join(ROOT, file), await camera.panel(theme));
  };
  await shot('group', 'test/pictures/panel-light.png', 'light');
  await shot('group', 'test/pictures/panel-dark.png', 'dark');
  const published = ['problems', 'group', 'call-missing', 'list', 'simulator'];
  for (const [index, name] of published.entries())
    await shot(name, `test/pictures/store/${index + 1}-${name}.png`, 'light');
  await camera.resize('1280x800');
  await states.find(({ name }) => name === 'popup-blocked')?.enter(camera, shop, lab);
  writeFileSync(join(ROOT, 'test/pictures/popup.png'), await camera.popup('light'));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      only: { type: 'string', default: '' },
      keep: { type: 'boolean', default: false },
    },
  });
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  const only = values.only.split(',').filter(Boolean);
  let taken = 0;
  for (const [name, open] of [
    ['chromium', openChromiumCamera],
    ['firefox', openFirefoxCamera],
  ] as const) {
    if (values.browser !== undefined && values.browser !== name) continue;
    const [shop, lab] = [await startShop(), await startLab()];
    const camera = await open(shop.quietUrl);
    try {
      taken += await takeAll(camera, shop, lab, only);
      if (values.keep && name === 'chromium') await keepPublished(camera, shop, lab);
    } finally {
      await camera.close();
      shop.close();
      await lab.close();
    }
  }
  writeFileSync(join(ROOT, FOLDER, 'index.html'), page(allTaken()));
  console.log(`${taken} pictures: ${FOLDER}/index.html`);
}

await main();
