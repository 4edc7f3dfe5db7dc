// Functions whose text runs in Firefox's parent process (they may use nothing from this file but types).
// Every call gets a fresh sandbox: what must last is kept on `window`, which is the browser window.

interface BrowsingContext {
  readonly id: number;
  readonly embedderElement: Element;
  readonly currentWindowGlobal: {
    getActor(name: 'MarionetteCommands'): {
      executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
    };
    drawSnapshot(rect: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
  };
}

interface BrowserElement extends HTMLElement {
  readonly browserId: number;
  readonly browsingContext: BrowsingContext;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
}

interface NativeTab {
  readonly linkedBrowser: BrowserElement;
}

interface Toolbox {
  readonly doc: Document;
  getAdditionalTools(): { readonly id: string; readonly extensionId?: string }[];
  selectTool(id: string): Promise<unknown>;
  switchHost(host: string): Promise<unknown>;
}

interface HarExporter {
  getHARFromNetMonitor(): Promise<unknown>;
}

interface GDevTools {
  showToolboxForTab(tab: NativeTab, options: object): Promise<Toolbox>;
  getToolboxForTab(tab: NativeTab): Toolbox | undefined;
  closeToolboxForTab(tab: NativeTab): Promise<void>;
}

interface Extension {
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
  readonly tabManager: { getWrapper(tab: NativeTab): { readonly id: number } };
  readonly apiManager: {
    readonly global: { browserActionFor(extension: Extension): { openPopup(window: Window, user: boolean): unknown } };
  };
}

interface HttpChannel {
  readonly requestMethod: string;
  readonly responseStatus: number;
  readonly status: number;
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly requestBlockingReason: number; readonly browsingContextID: number };
}

interface ScriptError {
  readonly category: string;
  readonly errorMessage: string;
  readonly timeStamp: number;
}

interface ExtensionPermissions {
  add(id: string, permissions: object, extension: Extension): Promise<void>;
  remove(id: string, permissions: object, extension: Extension): Promise<void>;
}

/** One request as Firefox's network code ended it: preflights are requests of their own (method OPTIONS). */
export interface ChannelVerdict {
  readonly method: string;
  readonly url: string;
  /** 0 when no response came. */
  readonly status: number;
  readonly ok: boolean;
  /** nsILoadInfo.requestBlockingReason without its prefix, e.g. `CORSMISSINGALLOWORIGIN`; `NONE` when it passed. */
  readonly reason: string;
  readonly browsingContextId: number;
}

export interface ConsoleMessage {
  /** e.g. `CORSMissingAllowOrigin2` */
  readonly category: string;
  readonly message: string;
  /** ms since the epoch */
  readonly t: number;
}

declare const ChromeUtils: { importESModule(url: string): never };
declare const Services: {
  readonly obs: { addObserver(observer: object, topic: string): void };
  readonly console: { registerListener(listener: object): void };
  readonly prefs: {
    setBoolPref(name: string, value: boolean): void;
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
  };
};
declare const Ci: {
  readonly nsIScriptError: { readonly name: string } & ((this: void) => void);
  readonly nsIHttpChannel: unknown;
  readonly nsILoadInfo: Readonly<Record<string, number>>;
};
declare const Components: { isSuccessCode(status: number): boolean };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
declare const BrowsingContext: { get(id: number): BrowsingContext | null };
declare const gBrowser: { readonly tabs: NativeTab[]; selectedTab: NativeTab };
declare const window: Window & { corscopeChannels: ChannelVerdict[]; corscopeConsole: ConsoleMessage[] };

/** Keeps Firefox's own word on every request and every CORS message of the console from now on. */
export function observe(): void {
  const { nsILoadInfo, nsIHttpChannel, nsIScriptError } = Ci;
  const prefix = 'BLOCKING_REASON_';
  const names = new Map(
    Object.getOwnPropertyNames(nsILoadInfo)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [nsILoadInfo[key], key.slice(prefix.length)]),
  );
  window.corscopeChannels = [];
  window.corscopeConsole = [];
  const statusOf = (channel: HttpChannel): number => {
    try {
      return channel.responseStatus;
    } catch {
      return 0; // the property throws while there is no response
    }
  };
  Services.obs.addObserver(
    {
      observe(subject: { QueryInterface(type: unknown): HttpChannel }) {
        const channel = subject.QueryInterface(nsIHttpChannel);
        const { requestBlockingReason, browsingContextID } = channel.loadInfo;
        window.corscopeChannels.push({
          method: channel.requestMethod,
          url: channel.URI.spec,
          status: statusOf(channel),
          ok: Components.isSuccessCode(channel.status),
          reason: names.get(requestBlockingReason) ?? String(requestBlockingReason),
          browsingContextId: browsingContextID,
        });
      },
    },
    'http-on-stop-request',
  );
  // A listener, because the console service itself keeps only the last 250 messages.
  Services.console.registerListener({
    observe(message: ScriptError) {
      if (!(message instanceof nsIScriptError) || !message.category.startsWith('CORS')) return;
      const { category, errorMessage, timeStamp } = message;
      window.corscopeConsole.push({ category, message: errorMessage, t: timeStamp });
    },
  });
}

export function takeChannels(): ChannelVerdict[] {
  return window.corscopeChannels.splice(0);
}

export function takeConsole(): ConsoleMessage[] {
  return window.corscopeConsole.splice(0);
}

export function setPref(name: string, value: string | number | boolean): void {
  if (typeof value === 'string') Services.prefs.setStringPref(name, value);
  else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
  else Services.prefs.setBoolPref(name, value);
}

export interface PanelPlace {
  readonly browsingContext: number;
  /** Names the tab for as long as it lives, whatever process it is in. */
  readonly browserId: number;
}

/** Opens DevTools on the selected tab and selects the add-on's first panel. */
export async function showPanel(addonId: string, host: string): Promise<PanelPlace> {
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs') as {
    require(id: string): { readonly gDevTools: GDevTools };
  };
  const { gDevTools } = require('devtools/client/framework/devtools');
  const until = async <T>(ask: () => T | null | undefined | false, what: string): Promise<T> => {
    for (let i = 0; i < 500; i++) {
      const answer = ask();
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${what}: not within 10 s`);
  };
  const tab = gBrowser.selectedTab;
  const toolbox =
    gDevTools.getToolboxForTab(tab) ??
    (await gDevTools.showToolboxForTab(tab, { toolId: 'webconsole', hostType: host }));
  await toolbox.switchHost(host);
  const tool = await until(
    () => toolbox.getAdditionalTools().find((one) => one.extensionId === addonId),
    `a DevTools panel of ${addonId}`,
  );
  await toolbox.selectTool(tool.id);
  const browser = await until(() => {
    const frame = toolbox.doc.getElementById(`toolbox-panel-iframe-${tool.id}`) as HTMLIFrameElement | null;
    const found = frame?.contentDocument?.querySelector('browser') as BrowserElement | null | undefined;
    return found?.currentURI.spec.startsWith('moz-extension:') && !found.webProgress.isLoadingDocument && found;
  }, 'the panel page');
  return { browsingContext: browser.browsingContext.id, browserId: tab.linkedBrowser.browserId };
}

/** As text: what the Network panel of the first tab with DevTools has seen. */
export async function exportHar(): Promise<string> {
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs') as {
    require(id: string): { readonly gDevTools: GDevTools };
  };
  const { gDevTools } = require('devtools/client/framework/devtools');
  const toolboxes = [...gBrowser.tabs].map((tab) => gDevTools.getToolboxForTab(tab));
  const toolbox = toolboxes.find((each) => each !== undefined) as (Toolbox & HarExporter) | undefined;
  if (toolbox === undefined) throw new Error('no tab has DevTools open');
  return JSON.stringify(await toolbox.getHARFromNetMonitor());
}

export async function closeToolbox(browserId: number): Promise<void> {
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs') as {
    require(id: string): { readonly gDevTools: GDevTools };
  };
  const tab = gBrowser.tabs.find((one) => one.linkedBrowser.browserId === browserId);
  if (tab) await require('devtools/client/framework/devtools').gDevTools.closeToolboxForTab(tab);
}

/** Opens the add-on's toolbar popup over the selected tab. */
export async function showPopup(addonId: string): Promise<number> {
  const extension = WebExtensionPolicy.getByID(addonId)?.extension;
  if (!extension) throw new Error(`no add-on ${addonId}`);
  await extension.apiManager.global.browserActionFor(extension).openPopup(window, false);
  for (let i = 0; i < 500; i++) {
    const browser = document.querySelector<BrowserElement>('browser.webextension-popup-browser');
    const ready = browser?.currentURI.spec.startsWith('moz-extension:') && !browser.webProgress.isLoadingDocument;
    if (browser && ready && browser.getBoundingClientRect().height > 0) return browser.browsingContext.id;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the popup did not open within 10 s');
}

export function hidePopup(): void {
  const browser = document.querySelector('browser.webextension-popup-browser');
  const panel = browser?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined;
  panel?.hidePopup();
}

/** Runs a script in a page that is not a tab: a panel, a popup. */
export function runIn(context: number, script: string, ms: number): Promise<unknown> {
  const global = BrowsingContext.get(context)?.currentWindowGlobal;
  if (!global) throw new Error('this page is closed');
  const options = { async: true, timeout: ms, sandboxName: null, newSandbox: false, file: 'test', line: 0 };
  return global.getActor('MarionetteCommands').executeScript(script, [], options);
}

/** PNG in base64 of a page that is not a tab. */
export async function draw(context: number): Promise<string> {
  const place = BrowsingContext.get(context);
  if (!place) throw new Error('this page is closed');
  const { width, height } = place.embedderElement.getBoundingClientRect();
  const image = await place.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

export async function changeHosts(addonId: string, origins: readonly string[], how: 'add' | 'remove'): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as {
    ExtensionPermissions: ExtensionPermissions;
  };
  const extension = WebExtensionPolicy.getByID(addonId)?.extension;
  if (!extension) throw new Error(`no add-on ${addonId}`);
  await ExtensionPermissions[how](addonId, { permissions: [], origins }, extension);
}

export function backgroundState(addonId: string): string {
  return WebExtensionPolicy.getByID(addonId)?.extension.backgroundState ?? 'not installed';
}

/** Ends the event page at once, even while something would keep it alive. */
export async function suspendBackground(addonId: string): Promise<void> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  await WebExtensionPolicy.getByID(addonId)?.extension.terminateBackground(options);
}

/** The tab's id as extensions know it. */
export function selectedTabId(addonId: string): number {
  const extension = WebExtensionPolicy.getByID(addonId)?.extension;
  if (!extension) throw new Error(`no add-on ${addonId}`);
  return extension.tabManager.getWrapper(gBrowser.selectedTab).id;
}
