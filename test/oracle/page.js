// Performs cases in a page, in a frame of it or in a worker. It makes no request but the cases' own.

/** Self-contained, since frames and workers get its source text. Resolves to the page's own word, never rejects. */
async function perform(job) {
  const { by, url, method, headers = [], credentials, noCors, redirect, body, before } = job;
  const include = credentials === 'include';
  const told = (got, detail = '') => ({ n: job.n, got, detail: String(detail) });
  const status = job.status ?? 200;
  // An error page is an error event for an element, whether it could be read or not.
  const failed = status === 200 ? 'no' : 'unknown';

  function byFetch() {
    const init = { headers: headers.map(([name, value]) => [name, value]), keepalive: by === 'keepalive' };
    if (method !== undefined) init.method = method;
    if (credentials !== undefined) init.credentials = credentials;
    if (redirect !== undefined) init.redirect = redirect;
    if (noCors) init.mode = 'no-cors';
    if (body !== undefined) init.body = new Blob(['{}'], { type: body });
    return fetch(url, init).then(
      (response) =>
        response.text().then(
          () => told('yes', `${response.type} ${response.status}`),
          (error) => told('unknown', error),
        ),
      (error) => told('no', error),
    );
  }

  function byXhr() {
    return new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method ?? 'GET', url);
      xhr.withCredentials = include;
      for (const [name, value] of headers) xhr.setRequestHeader(name, value);
      if (by === 'xhr-upload') xhr.upload.addEventListener('progress', () => {});
      xhr.onload = () => resolve(told('yes', xhr.status));
      xhr.onerror = () => resolve(told('no', 'error'));
      xhr.send(body === undefined ? null : new Blob(['{}'], { type: body }));
    });
  }

  function byElement(name, properties, loadEvent = 'load') {
    return new Promise((resolve) => {
      const element = document.createElement(name);
      element.addEventListener(loadEvent, () => resolve(told('yes', loadEvent)));
      element.addEventListener('error', () => resolve(told(failed, 'error')));
      if (!noCors) element.crossOrigin = include ? 'use-credentials' : 'anonymous';
      Object.assign(element, properties);
      document.body.append(element);
    });
  }

  /** For what has no event: the page cannot know, it only waits for the end. */
  function byTiming(start) {
    return new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        if (!list.getEntries().some((entry) => entry.name === url)) return;
        observer.disconnect();
        resolve(told('unknown', 'ended'));
      });
      observer.observe({ type: 'resource' });
      start();
    });
  }

  function byStyle(style) {
    return byTiming(() => {
      const element = document.createElement('div');
      element.textContent = '.';
      element.setAttribute('style', `display: block; width: 8px; height: 8px; ${style}`);
      document.body.append(element);
    });
  }

  function byFont() {
    return byTiming(() => {
      const style = document.createElement('style');
      style.textContent = `@font-face { font-family: f${job.n}; src: url(${JSON.stringify(url)}) }`;
      const element = document.createElement('p');
      element.setAttribute('style', `font-family: f${job.n}`);
      element.textContent = 'font';
      document.body.append(style, element);
    });
  }

  function byEventSource() {
    return new Promise((resolve) => {
      const source = new EventSource(url, { withCredentials: include });
      let opened = false;
      source.onopen = () => {
        opened = true;
      };
      source.onerror = () => {
        source.close();
        resolve(told(opened ? 'yes' : failed, opened ? 'open' : 'error'));
      };
    });
  }

  function start() {
    switch (by) {
      case 'fetch':
      case 'keepalive':
        return byFetch();
      case 'xhr':
      case 'xhr-upload':
        return byXhr();
      case 'img':
        return byElement('img', { src: url });
      case 'script':
        return byElement('script', { src: url });
      case 'module':
        return byElement('script', { type: 'module', src: url });
      case 'stylesheet':
        return byElement('link', { rel: 'stylesheet', href: url });
      case 'video':
      case 'audio':
        return byElement(by, { src: url }, 'loadedmetadata');
      case 'modulepreload':
        return byElement('link', { rel: by, href: url });
      case 'preload-script':
      case 'preload-font':
      case 'preload-fetch':
      case 'preload-image':
        return byElement('link', { rel: 'preload', as: by.slice('preload-'.length), href: url });
      case 'import':
        return import(url).then(
          () => told('yes', 'imported'),
          (error) => told(failed, error),
        );
      case 'font':
        return byFont();
      case 'mask':
        return byStyle(`mask-image: url(${JSON.stringify(url)})`);
      case 'shape':
        return byStyle(`float: left; shape-outside: url(${JSON.stringify(url)})`);
      case 'eventsource':
        return byEventSource();
      case 'beacon':
        return byTiming(() => navigator.sendBeacon(url, new Blob(['{}'], { type: body })));
    }
    throw new Error(`no such call: ${by}`);
  }

  const late = new Promise((resolve) => {
    setTimeout(() => resolve(told('unknown', 'late')), job.patience ?? (by === 'beacon' ? 1500 : 6000));
  });
  try {
    if (before !== undefined) await fetch(url, before);
    return await Promise.race([start(), late]);
  } catch (error) {
    return told('no', error);
  }
}

/** What a frame or a worker runs: it has no code of its own to ask for. */
const remote = `${perform}
addEventListener('message', async (event) => {
  const told = await perform(event.data);
  if (self.document) parent.postMessage(told, '*'); else self.postMessage(told);
});
if (!self.document) self.postMessage({ n: 'worker' });`;

const html = `<!doctype html><body><script>${remote.replaceAll('</', '<\\/')}</script>`;
const waiting = new Map();

function settle(event) {
  waiting.get(event.data?.n)?.(event.data);
  waiting.delete(event.data?.n);
}
addEventListener('message', settle);

function loadFrame(set) {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => resolve((job) => frame.contentWindow.postMessage(job, '*')), { once: true });
    set(frame);
    document.body.append(frame);
  });
}

const makers = {
  worker: async () => {
    const worker = new Worker('/worker.js');
    worker.addEventListener('message', settle);
    await new Promise((resolve) => {
      waiting.set('worker', resolve);
    });
    // DevTools and the oracle learn of a worker while it runs already: its first requests would escape them.
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    return (job) => worker.postMessage(job);
  },
  sandbox: () =>
    loadFrame((frame) => {
      frame.sandbox = 'allow-scripts';
      frame.srcdoc = html;
    }),
  data: () =>
    loadFrame((frame) => {
      frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
    }),
  blob: () =>
    loadFrame((frame) => {
      frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    }),
  srcdoc: () =>
    loadFrame((frame) => {
      frame.srcdoc = html;
    }),
  foreign: () =>
    loadFrame((frame) => {
      frame.src = `${window.foreignOrigin}/frame`;
    }),
};

const senders = new Map();

function senderFor(from) {
  if (!senders.has(from)) senders.set(from, makers[from]());
  return senders.get(from);
}

async function elsewhere(job) {
  const send = await senderFor(job.from);
  return new Promise((resolve) => {
    waiting.set(job.n, resolve);
    send(job);
  });
}

if (self.document) {
  /** Starts the worker, if one of the jobs is for it. */
  window.prepare = async (jobs) => {
    if (jobs.some(({ from }) => from === 'worker')) await senderFor('worker');
  };
  window.runJobs = (jobs) =>
    Promise.all(jobs.map((job) => (job.from === undefined || job.from === 'page' ? perform(job) : elsewhere(job))));
}
