// Performs a scenario in the page. It must make no request but the scenario's, or the tools under test would list noise.
const scenarios = JSON.parse(document.currentScript.dataset.scenarios);

const withRun = (url, run) => `${url}${url.includes('?') ? '&' : '?'}n=${run}`;

/** Self-contained, since frames get its source text. Resolves to what script can know of the outcome, never rejects. */
function perform(action, url) {
  const result = (settled, status, type, error) => ({ settled, status, type, error });

  async function byFetch() {
    const { method, headers, credentials, mode, redirect, body, integrity } = action;
    const given = Object.entries({ method, headers, credentials, mode, redirect, body, integrity }).filter(
      ([, value]) => value !== undefined,
    );
    const init = Object.fromEntries(given);
    if (action.abortAfterMs !== undefined) {
      const abort = new AbortController();
      init.signal = abort.signal;
      setTimeout(() => abort.abort(), action.abortAfterMs);
    }
    try {
      const response = await fetch(url, init);
      await response.text();
      return result('resolved', response.status, response.type, null);
    } catch (error) {
      return result('rejected', null, null, String(error));
    }
  }

  function byXhr() {
    return new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open(action.method ?? 'GET', url);
      xhr.withCredentials = action.credentials === 'include';
      for (const [name, value] of Object.entries(action.headers ?? {})) xhr.setRequestHeader(name, value);
      if (action.uploadListener) xhr.upload.addEventListener('progress', () => {});
      xhr.onload = () => resolve(result('load', xhr.status, null, null));
      xhr.onerror = () => resolve(result('error', null, null, 'error'));
      xhr.onabort = () => resolve(result('error', null, null, 'AbortError'));
      xhr.send(action.body ?? null);
      if (action.abortAfterMs !== undefined) setTimeout(() => xhr.abort(), action.abortAfterMs);
    });
  }

  function byElement(name, properties, loadEvent = 'load') {
    return new Promise((resolve) => {
      const element = document.createElement(name);
      element.addEventListener(loadEvent, () => resolve(result('load', null, null, null)));
      element.addEventListener('error', () => resolve(result('error', null, null, 'error')));
      if (action.crossorigin) element.crossOrigin = action.crossorigin;
      Object.assign(element, properties);
      document.body.append(element);
    });
  }

  function byFont() {
    return new FontFace('corscope-lab', `url(${JSON.stringify(url)})`).load().then(
      () => result('load', null, null, null),
      (error) => result('error', null, null, String(error)),
    );
  }

  function byWebSocket() {
    // Firefox throws where the page's policy forbids it.
    const open = () => {
      try {
        return new WebSocket(url);
      } catch {
        return null;
      }
    };
    return new Promise((resolve) => {
      const socket = open();
      if (socket === null) return resolve(result('error', null, null, 'error'));
      socket.addEventListener('open', () => {
        resolve(result('load', null, null, null));
        socket.close();
      });
      socket.addEventListener('error', () => resolve(result('error', null, null, 'error')));
    });
  }

  switch (action.kind) {
    case 'fetch':
      return byFetch();
    case 'xhr':
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
      return byElement('video', { src: url }, 'loadedmetadata');
    case 'font':
      return byFont();
    case 'websocket':
      return byWebSocket();
  }
}

/** A frame without an origin gets the code inline: fetching it would be a cross-origin call of its own. */
function performInFrame(action, url) {
  return new Promise((resolve) => {
    const call = `(${perform})(${JSON.stringify(action)}, ${JSON.stringify(url)})`.replaceAll('<', '\\x3c');
    const html = `<!doctype html><body><script>${call}.then((result) => parent.postMessage(result, '*'))</script>`;
    const frame = document.createElement('iframe');
    if (action.from === 'sandbox') {
      frame.sandbox = 'allow-scripts';
      frame.srcdoc = html;
    } else {
      frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
    }
    addEventListener('message', function heard(event) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', heard);
      resolve(event.data);
    });
    document.body.append(frame);
  });
}

function act(action, url) {
  return action.from && action.from !== 'page' ? performInFrame(action, url) : perform(action, url);
}

window.runScenario = async (id, run) => {
  const { url, action, before } = scenarios[id];
  for (const step of before) await act(step, withRun(url + (step.path ?? ''), run));
  return act(action, withRun(url, run));
};
