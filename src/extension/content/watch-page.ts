// While the reader has asked for it: notes with which credentials the page's own code makes its calls, which no header of a
// preflight tells. Runs in the page's own world before its first script. It observes and never changes: arguments go on untouched,
// nothing is read that could run the page's code, and what is returned or thrown is the browser's.
// No import: a content script is one file.
export {};

const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const { stringify } = JSON;
const now = performance.now.bind(performance);
const startedAt = performance.timeOrigin;
const getNative = WeakMap.prototype.get;
const setNative = WeakMap.prototype.set;
const dispatch = EventTarget.prototype.dispatchEvent;
const upperCase = String.prototype.toUpperCase;
const asMethod = (method: string): string => apply(upperCase, method, []);
const Url = URL;
const Custom = CustomEvent;

type Getter = (of: object) => unknown;

/** The browser's own getter, kept before the page can replace it; it throws for anything but such an object. */
function getterOf(prototype: object, name: string): Getter {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => (get === undefined ? undefined : apply(get, of, []));
}

const requestUrl = getterOf(Request.prototype, 'url');
const requestMethod = getterOf(Request.prototype, 'method');
const requestCredentials = getterOf(Request.prototype, 'credentials');
const requestRedirect = getterOf(Request.prototype, 'redirect');
const redirectGetter = getOwnPropertyDescriptor(Request.prototype, 'redirect')?.get;
const credentialsGetter = getOwnPropertyDescriptor(Request.prototype, 'credentials')?.get;
const methodGetter = getOwnPropertyDescriptor(Request.prototype, 'method')?.get;
const hrefOf = getterOf(URL.prototype, 'href');
const withCredentialsOf = getterOf(XMLHttpRequest.prototype, 'withCredentials');
const baseOf = getterOf(Node.prototype, 'baseURI');

// A node outside the document that only this script and the extension's other one know: pages cannot listen on it, and
// document.open() does not take its listeners away.
const channel = document.createElement('i');

function announce(): boolean {
  return !apply(dispatch, document, [
    new MouseEvent('corscope-watch', { relatedTarget: channel, cancelable: true, bubbles: false }),
  ]);
}
// Which of the two scripts runs first is not said: the other one answers by cancelling the event, and calls if it comes later.
if (!announce()) document.addEventListener('corscope-ready', announce, { once: true });

function tell(method: string, url: string, include: boolean, redirect: unknown = 'follow'): void {
  const detail = stringify({ method, url, include, redirect, at: startedAt + now() });
  apply(dispatch, channel, [new Custom('call', { detail })]);
}

const UNSEEN = Symbol('unseen');

/** A property of a bag of options, without running a getter of the page. */
function optionOf(bag: object, name: 'credentials' | 'method' | 'redirect'): unknown {
  for (let owner: object | null = bag; owner !== null; owner = getPrototypeOf(owner)) {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (descriptor === undefined) continue;
    if ('value' in descriptor) return descriptor.value;
    if (descriptor.get === credentialsGetter) return requestCredentials(bag);
    if (descriptor.get === redirectGetter) return requestRedirect(bag);
    if (descriptor.get === methodGetter) return requestMethod(bag);
    return UNSEEN;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** null: to know it, an object of the page would have to be asked. */
function absolute(url: unknown): string | null {
  const text = typeof url === 'string' ? url : isObject(url) ? hrefOf(url) : null;
  return typeof text === 'string' ? (hrefOf(new Url(text, baseOf(document) as string)) as string) : null;
}

// https://fetch.spec.whatwg.org/#concept-method-normalize
function methodOf(method: unknown): string | null {
  if (method === undefined) return 'GET';
  if (typeof method !== 'string') return null;
  const upper = asMethod(method);
  switch (upper) {
    case 'DELETE':
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
    case 'POST':
    case 'PUT':
      return upper;
    default:
      return method;
  }
}

function note(url: string | null, method: string | null, credentials: unknown, redirect: unknown): void {
  if (url === null || method === null) return;
  const mode = redirect === 'error' || redirect === 'manual' ? redirect : 'follow';
  if (credentials === 'include') tell(method, url, true, mode);
  else if (credentials === 'same-origin' || credentials === 'omit') tell(method, url, false, mode);
}

function noteFetch(input: unknown, init: unknown): void {
  const bag = isObject(init) ? init : null;
  let credentials = bag === null ? undefined : optionOf(bag, 'credentials');
  let method = bag === null ? undefined : optionOf(bag, 'method');
  let redirect = bag === null ? undefined : optionOf(bag, 'redirect');
  let url: string | null;
  let isRequest = false;
  if (isObject(input)) {
    try {
      url = requestUrl(input) as string;
      isRequest = true;
    } catch {
      url = absolute(input);
    }
  } else url = absolute(input);
  if (isRequest && credentials === undefined) credentials = requestCredentials(input as object);
  if (isRequest && method === undefined) method = requestMethod(input as object);
  if (isRequest && redirect === undefined) redirect = requestRedirect(input as object);
  note(url, methodOf(method), credentials ?? 'same-origin', redirect);
}

// What a function is called by its text must not change: pages look at it to tell the browser's own functions from others.
const natives = new WeakMap<object, object>();

type Before = (self: unknown, args: readonly unknown[]) => void;

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page's call goes on as if nobody looked.
  }
}

function watch(owner: object, name: string, before: Before): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  if (typeof descriptor?.value !== 'function' || descriptor.configurable !== true) return;
  const watched = new Proxy(descriptor.value, {
    apply(target, self, args) {
      quietly(() => before(self, args));
      return apply(target, self, args);
    },
  });
  apply(setNative, natives, [watched, descriptor.value]);
  defineProperty(owner, name, { ...descriptor, value: watched });
}

watch(globalThis, 'fetch', (_, args) => noteFetch(args[0], args[1]));

const opened = new WeakMap<object, readonly [string, string]>();
watch(XMLHttpRequest.prototype, 'open', (self, args) => {
  const method = methodOf(args[0]);
  const url = absolute(args[1]);
  if (method !== null && url !== null && isObject(self)) apply(setNative, opened, [self, [method, url]]);
});
watch(XMLHttpRequest.prototype, 'send', (self) => {
  if (!isObject(self)) return;
  const target = apply(getNative, opened, [self]) as readonly [string, string] | undefined;
  if (target !== undefined) tell(target[0], target[1], withCredentialsOf(self) === true);
});

function watchEventSource(): void {
  const descriptor = getOwnPropertyDescriptor(globalThis, 'EventSource');
  if (typeof descriptor?.value !== 'function') return;
  const { prototype } = EventSource;
  const urlOf = getterOf(prototype, 'url');
  const credentialsOf = getterOf(prototype, 'withCredentials');
  const watched = new Proxy(descriptor.value, {
    construct(target, args, newTarget) {
      const source = construct(target, args, newTarget);
      quietly(() => tell('GET', urlOf(source) as string, credentialsOf(source) === true));
      return source;
    },
  });
  apply(setNative, natives, [watched, descriptor.value]);
  const own = getOwnPropertyDescriptor(prototype, 'constructor');
  if (own !== undefined) defineProperty(prototype, 'constructor', { ...own, value: watched });
  defineProperty(globalThis, 'EventSource', { ...descriptor, value: watched });
}
watchEventSource();

const text = getOwnPropertyDescriptor(Function.prototype, 'toString');
if (typeof text?.value === 'function') {
  const native = text.value;
  const watched = new Proxy(native, {
    apply: (target, self, args) =>
      apply(target, (isObject(self) ? apply(getNative, natives, [self]) : undefined) ?? self, args),
  });
  apply(setNative, natives, [watched, native]);
  defineProperty(Function.prototype, 'toString', { ...text, value: watched });
}
