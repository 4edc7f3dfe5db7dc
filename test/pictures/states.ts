import type { Lab } from '../lab/server.ts';
import type { Camera } from './camera.ts';
import type { Shop } from './shop.ts';

interface State {
  readonly name: string;
  /** It is the popup that is taken. */
  readonly popup?: true;
  enter(camera: Camera, shop: Shop, lab: Lab): Promise<void>;
}

const ROW = '[role=row][data-call-id]';
let runs = 0;

async function shopCalls(camera: Camera, shop: Shop): Promise<void> {
  await camera.goto(shop.pageUrl);
  await camera.inPage(shop.run);
  await camera.wait('[data-show-fix]');
  await camera.wait('[data-server][data-count="60"]');
}

/** One row a call, at every width: `g` changes between that and the problems. */
async function showCalls(camera: Camera): Promise<void> {
  await camera.wait('[role=grid], [role=treegrid]');
  if (await camera.has('[role=treegrid]')) await camera.key('g');
  await camera.wait('[role=grid]');
}

/** By its button where there is room for one, else by the menu. */
async function tool(camera: Camera, button: string, item: string): Promise<void> {
  if (await camera.has(button)) return camera.click(button);
  await camera.click('[data-menu=more]');
  await camera.click(`[data-item-id=${item}]`);
}

/** One scenario of the lab, its call open. */
async function scenarioOpen(camera: Camera, lab: Lab, id: string): Promise<void> {
  await camera.goto(lab.indexUrl);
  runs += 1;
  await camera.inPage(`window.runScenario(${JSON.stringify(id)}, ${runs})`);
  await showCalls(camera);
  await camera.wait(`${ROW}:not([data-outcome=pending])`);
  await camera.click(ROW);
  await camera.wait('[data-details]');
}

export const states: readonly State[] = [
  {
    name: 'first-run',
    enter: async (camera, shop) => {
      await camera.goto(shop.quietUrl);
      await camera.wait('[data-empty]');
    },
  },
  { name: 'problems', enter: shopCalls },
  {
    name: 'group',
    enter: async (camera, shop) => {
      await shopCalls(camera, shop);
      await camera.click('[data-show-fix]');
      await camera.wait('[data-proof=all]');
    },
  },
  {
    name: 'list',
    enter: async (camera, shop) => {
      await shopCalls(camera, shop);
      await showCalls(camera);
      await camera.wait(ROW, 5);
    },
  },
  {
    name: 'no-match',
    enter: async (camera, shop) => {
      await shopCalls(camera, shop);
      await showCalls(camera);
      await camera.fill('[type=search]', 'status:418');
      await camera.wait('[data-empty=no-match]');
    },
  },
  {
    name: 'trying',
    enter: async (camera, _shop, lab) => {
      await scenarioOpen(camera, lab, 'acao-missing');
      await camera.click('[data-try-button]');
      await camera.wait('[data-try=on]');
    },
  },
  { name: 'call-missing', enter: (camera, _shop, lab) => scenarioOpen(camera, lab, 'acao-missing') },
  { name: 'call-preflight', enter: (camera, _shop, lab) => scenarioOpen(camera, lab, 'preflight-404') },
  { name: 'call-network', enter: (camera, _shop, lab) => scenarioOpen(camera, lab, 'refused') },
  { name: 'call-readable', enter: (camera, _shop, lab) => scenarioOpen(camera, lab, 'readable-preflighted') },
  {
    name: 'simulator',
    enter: async (camera, _shop, lab) => {
      await scenarioOpen(camera, lab, 'preflight-404');
      await camera.click('[data-simulate]');
      await camera.wait('[data-simulated]');
    },
  },
  {
    name: 'explain',
    enter: async (camera, shop) => {
      await camera.goto(shop.quietUrl);
      await tool(camera, '[data-open-pasted]', 'explain');
      await camera.click('[data-paste-example]');
      await camera.wait('[data-meaning]');
    },
  },
  {
    name: 'help',
    enter: async (camera, shop) => {
      await camera.goto(shop.quietUrl);
      await camera.click('[data-menu=more]');
      await camera.click('[data-item-id=help]');
      await camera.wait('[data-page=help]');
    },
  },
  {
    name: 'settings',
    enter: async (camera, shop) => {
      await camera.goto(shop.quietUrl);
      await camera.click('[data-menu=more]');
      await camera.click('[data-item-id=settings]');
      await camera.wait('[data-page=settings]');
    },
  },
  {
    name: 'example',
    enter: async (camera, shop) => {
      await camera.goto(shop.quietUrl);
      await camera.click('[data-menu=more]');
      await camera.click('[data-item-id=example]');
      await camera.wait('[data-file=example]');
    },
  },
  { name: 'popup-nothing', popup: true, enter: (camera, shop) => camera.goto(shop.quietUrl) },
  {
    name: 'popup-blocked',
    popup: true,
    enter: async (camera, shop) => {
      await shopCalls(camera, shop);
    },
  },
];
