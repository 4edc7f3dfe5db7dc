// Chromium's real DevTools with our panel in it. The front end is a web page (devtools://) with modules of its own,
// which are asked for by path; they are the same in Chromium 150 to 156.
import { type Code, callText, sleep, until } from './source.ts';
import { attach, attachChildren, type Channel, type Session, targets } from './targets.ts';

export type Theme = 'dark' | 'light';
export type DockSide = 'right' | 'bottom' | 'left' | 'undocked';

export interface ChromiumPanel {
  eval<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** Waits for an element; with a text, for one that contains it. */
  waitFor(selector: string, text?: string): Promise<void>;
  /** A real mouse click on the middle of the first match, scrolled into view. */
  click(selector: string): Promise<void>;
  /** A real key stroke, e.g. `ArrowDown`, `Enter`, `a`; with modifiers as `Control+a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** PNG of DevTools with the panel in it. */
  screenshot(): Promise<Buffer>;
  setTheme(theme: Theme): Promise<void>;
  /** size: width (height for `bottom`) in CSS pixels of a docked DevTools. */
  setDock(side: DockSide, size?: number): Promise<void>;
  /** Size of the DevTools front end; only sensible when undocked. */
  resize(width: number, height: number): Promise<void>;
  /** Uncaught errors and console errors of the panel since it was opened. */
  readonly errors: readonly string[];
  /** Closes DevTools of this tab. */
  close(): Promise<void>;
}

/** Attached front ends by target; a second session on one would do, but costs another second. */
const fronts = new WeakMap<Channel, Map<string, Session>>();

const MODULES = `
  const [UI, SDK, Common] = await Promise.all(
    ['./ui/legacy/legacy.js', './core/sdk/sdk.js', './core/common/common.js'].map((path) => import(path)));
  const waitFor = async (ask) => {
    for (let i = 0; i < 500; i++) {
      const answer = ask();
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return null;
  };`;

const INSPECTED = `async () => { ${MODULES}
  return SDK.TargetManager.TargetManager.instance().primaryPageTarget()?.targetInfo()?.targetId ?? null; }`;

const SHOW = `async (title) => { ${MODULES}
  const views = UI.ViewManager.ViewManager.instance();
  const key = await waitFor(() => [...views.views.keys()].find((one) => one.includes(title)));
  if (key) await views.showView(key);
  return key; }`;

const THEME = `async (name) => { ${MODULES}
  Common.Settings.Settings.instance().moduleSetting('ui-theme').set(name); }`;

/** The divider has no function of its own to reach it by: it is the first split of the page. */
const DOCK = `async (side, size) => { ${MODULES}
  UI.DockController.DockController.instance().setDockSide(side);
  if (size === null || side === 'undocked') return;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  for (const element of all(document)) {
    const widget = UI.Widget.Widget.get?.(element);
    if (widget instanceof UI.SplitWidget.SplitWidget) return widget.setSidebarSize(size);
  }
  throw new Error('no divider between page and DevTools'); }`;

const PANEL_BOX = `(url) => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const frame = all(document).find((one) => one.tagName === 'IFRAME' && one.src === url && one.offsetParent !== null);
  const box = frame?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y } : null; }`;

export async function openPanel(browser: Channel, pageTargetId: string, title: string): Promise<ChromiumPanel> {
  const front = await until(() => frontOf(browser, pageTargetId), 'the DevTools of this tab', 20_000);
  const key = await evaluate(front, SHOW as Code<[string], string | null>, [title]);
  if (key === null) throw new Error(`no panel called ${title} in DevTools within 10 s`);
  const panel = await until(() => panelIn(front), `the page of the panel ${title}`, 15_000);
  const errors = await watchErrors(panel);
  // Without it a page in a window that is not the front one thinks it has no focus.
  await front.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const run = <A extends readonly unknown[], R>(code: Code<A, R>, ...args: A) => evaluate(panel, code, args);

  async function clickOn(selector: string): Promise<void> {
    const spot = await until(() => run(middle, selector), `something to click at ${selector}`);
    const [url] = await run(() => [location.href] as const);
    const box = await evaluate(front, PANEL_BOX as Code<[string], { x: number; y: number } | null>, [url]);
    if (!box) throw new Error('the panel is not the one DevTools shows');
    const at = { x: box.x + spot.x, y: box.y + spot.y, button: 'left', clickCount: 1 };
    await front.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await front.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await front.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  return {
    errors,
    eval: run,
    waitFor: async (selector, text = '') => {
      await until(async () => (await run(shows, selector, text)) || null, `${selector} ${text}`.trim());
    },
    click: clickOn,
    press: (name) => pressKey(front, name),
    type: (text) => front.send('Input.insertText', { text }),
    screenshot: async () => {
      await sleep(100); // one frame after what was done last
      const { data } = await front.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    setTheme: async (theme) => {
      await evaluate(front, THEME as Code<[string], void>, [theme === 'dark' ? 'dark' : 'default']);
      await sleep(200);
    },
    setDock: async (side, size) => {
      await evaluate(front, DOCK as Code<[string, number | null], void>, [side, size ?? null]);
      await sleep(400); // the window is laid out anew
    },
    resize: async (width, height) => {
      const params = { width, height, deviceScaleFactor: 1, mobile: false };
      await front.send('Emulation.setDeviceMetricsOverride', params);
      await sleep(200);
    },
    close: async () => {
      fronts.get(browser)?.delete(front.target.targetId);
      await browser.send('Target.closeTarget' as never, { targetId: front.target.targetId } as never);
    },
  };
}

/** The front end whose inspected page is this one; null while DevTools is still starting. */
async function frontOf(browser: Channel, pageTargetId: string): Promise<Session | null> {
  const known = fronts.get(browser) ?? new Map<string, Session>();
  fronts.set(browser, known);
  for (const target of await targets(browser)) {
    if (target.type !== 'page' || !target.url.startsWith('devtools://devtools/bundled/devtools_app.html')) continue;
    const old = known.get(target.targetId);
    const session = old && !old.gone ? old : await attach(browser, target);
    if (session !== old) {
      known.set(target.targetId, session);
      await attachChildren(session, session.children);
    }
    try {
      if ((await evaluate(session, INSPECTED as Code<[], string | null>, [])) === pageTargetId) return session;
    } catch {
      // It is loading, or was closed just now.
    }
  }
  return null;
}

/** Panels are frames of the front end in a process of their own; so is the extension's invisible devtools page. */
async function panelIn(front: Session): Promise<Session | null> {
  for (const child of front.children.values()) {
    const state = await evaluate(child, () => [location.protocol, innerWidth, document.readyState] as const, []).catch(
      () => null,
    );
    if (!state) continue;
    const [protocol, width, ready] = state;
    if (protocol === 'chrome-extension:' && width > 0 && ready === 'complete') return child;
  }
  return null;
}

export async function evaluate<A extends readonly unknown[], R>(
  session: Session,
  code: Code<A, R>,
  args: A,
): Promise<Awaited<R>> {
  const params = { expression: callText(code, args), awaitPromise: true, returnByValue: true, userGesture: true };
  const { result, exceptionDetails } = await session.send<{
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  }>('Runtime.evaluate', params);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<R>;
}

async function watchErrors(panel: Session): Promise<string[]> {
  const errors: string[] = [];
  panel.on(
    'Runtime.exceptionThrown',
    (event: { exceptionDetails: { exception?: { description?: string }; text: string } }) => {
      errors.push(event.exceptionDetails.exception?.description ?? event.exceptionDetails.text);
    },
  );
  panel.on('Runtime.consoleAPICalled', (event: { type: string; args: { value?: unknown; description?: string }[] }) => {
    if (event.type !== 'error') return;
    errors.push(event.args.map((arg) => String(arg.value ?? arg.description)).join(' '));
  });
  panel.on('Log.entryAdded', ({ entry }: { entry: { level: string; text: string } }) => {
    if (entry.level === 'error') errors.push(entry.text);
  });
  await panel.send('Runtime.enable');
  await panel.send('Log.enable');
  return errors;
}

function shows(selector: string, text: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => (element.textContent ?? '').includes(text));
}

function middle(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Windows key codes, which Chromium needs for keys that are not text. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  F2: 113,
};
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

async function pressKey(front: Session, name: string): Promise<void> {
  const parts = name.length > 1 ? name.split('+') : [name];
  const key = parts.pop() ?? '';
  const modifiers = parts.reduce((sum, part) => sum + (MODIFIERS[part] ?? 0), 0);
  const code = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const printed = key === 'Enter' ? '\r' : key.length === 1 && (modifiers & ~8) === 0 ? key : undefined;
  const base = { key, code: codeName(key), modifiers, windowsVirtualKeyCode: code };
  const text = printed === undefined ? {} : { text: printed };
  await front.send('Input.dispatchKeyEvent', { ...base, ...text, type: printed ? 'keyDown' : 'rawKeyDown' });
  await front.send('Input.dispatchKeyEvent', { ...base, type: 'keyUp' });
}

function codeName(key: string): string {
  if (key === ' ') return 'Space';
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) ? `Digit${key}` : key;
}
