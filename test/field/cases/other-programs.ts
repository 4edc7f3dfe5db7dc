import type { FieldCase } from '../field-case.ts';
import { callFrom } from '../sent-headers.ts';

// Files that were not written by a new Chrome, or hold what it rarely writes.
export default [
  {
    id: 'firefox-image-cache',
    situation: 'Firefox wrote down an image from its image cache, with an empty list of headers.',
    truth: 'An empty list does not mean that no header came; an image needs no CORS.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'Firefox', version: '140.0.1' },
    browser: { name: 'Firefox', version: '140.0.1' },
    entries: [
      {
        url: 'https://cdn.other.example/logo.png',
        sent: {
          Accept: 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5',
          'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        },
        status: 200,
      },
    ],
    expected: { outcome: 'opaque', cause: null },
  },
  {
    id: 'old-firefox-script',
    situation: 'An old Firefox loaded a script of another site; it sent neither Origin nor Sec-Fetch headers.',
    truth: 'A request with CORS always carries Origin, so this had none.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'Firefox', version: '54.0' },
    browser: { name: 'Firefox', version: '54.0' },
    entries: [
      {
        url: 'https://cdn.other.example/lib.js',
        sent: { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:54.0) Gecko/20100101 Firefox/54.0' },
        status: 200,
        got: { 'content-type': 'text/javascript' },
      },
    ],
    expected: { outcome: 'opaque', cause: null },
  },
  {
    id: 'webpagetest-script',
    situation: 'WebPagetest wrote down a script of another site, without Origin.',
    truth: 'A request with CORS always carries Origin, so this had none.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'WebPagetest', version: '2.17' },
    browser: { name: 'Google Chrome', version: '44.0.2403.157' },
    entries: [
      {
        url: 'https://cdn.other.example/lib.js',
        sent: {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/44.0.2403.157 Safari/537.36',
        },
        status: 200,
        got: { 'content-type': 'text/javascript' },
      },
    ],
    expected: { outcome: 'opaque', cause: null },
  },
  {
    id: 'webpagetest-image',
    situation: 'WebPagetest wrote down an image whose answer allows everybody; the request had no Origin.',
    truth: 'The image was loaded without CORS.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'WebPagetest', version: '2.17' },
    browser: { name: 'Google Chrome', version: '44.0.2403.157' },
    entries: [
      {
        url: 'https://cdn.other.example/pic.png',
        sent: {
          Accept: 'image/webp,*/*;q=0.8',
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/44.0.2403.157 Safari/537.36',
        },
        status: 200,
        got: { 'content-type': 'image/png', 'Access-Control-Allow-Origin': '*' },
      },
    ],
    expected: { outcome: 'opaque', cause: null },
  },
  {
    id: 'firebug-frame',
    situation: 'Firebug wrote down a frame of another site.',
    truth: 'A frame is a navigation, and no call.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'App',
    creator: { name: 'Firebug', version: '1.12' },
    browser: { name: 'Firefox', version: '25.0.1' },
    entries: [
      {
        url: 'https://frame.other.example/',
        sent: {
          Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
          Referer: 'https://app.example/',
          'User-Agent': 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.9; rv:25.0) Gecko/20100101 Firefox/25.0',
        },
        status: 200,
        got: { 'content-type': 'text/html' },
      },
    ],
    expected: { outcome: null, cause: null },
  },
  {
    id: 'script-replaced-by-extension',
    situation: 'A script of a statistics server was redirected inside the browser to a data address.',
    truth: 'An extension put a script of its own in its place.',
    solved: 'Nothing had to be done; the extension is meant to do so.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        url: 'https://stats.other.example/a.js',
        draft: {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.3029.110 Safari/537.36',
        },
        status: 307,
        got: {
          Location: 'data:application/javascript;base64,dmFyIGE9MTs=',
          'Non-Authoritative-Reason': 'WebRequest API',
        },
        more: { _resourceType: undefined, _initiator: undefined },
      },
    ],
    expected: { outcome: 'undetermined', cause: null, notes: ['replaced-by-extension'] },
  },
  {
    id: 'charles-mini-program',
    situation: 'Charles wrote down a call of a WeChat mini program.',
    truth: 'No page of a browser asked.',
    solved: 'Nothing had to be done.',
    source: null,
    page: null,
    creator: { name: 'Charles Proxy', version: '4.2.7' },
    entries: [
      {
        method: 'POST',
        url: 'https://api.other.example/login',
        sent: {
          'User-Agent':
            'Mozilla/5.0 (iPhone; CPU iPhone OS 16_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.1 Mobile/15E148 Safari/604.1 MicroMessenger/7.0 NetType/WIFI Language/en',
          'content-type': 'application/json',
          referer: 'https://servicewechat.com/wx0000/1/page-frame.html',
        },
        status: 200,
        got: { 'content-type': 'application/json' },
      },
    ],
    expected: { outcome: null, cause: null },
  },
  {
    id: 'preflight-as-document',
    situation: 'A preflight that calls itself a document passes, and so does its call.',
    truth: 'The two belong together; the server allows the call.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        method: 'OPTIONS',
        url: 'https://api.other.example/data',
        type: 'preflight',
        sent: {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
          'access-control-request-headers': 'x-a',
          'access-control-request-method': 'GET',
          origin: 'https://app.example',
          'sec-fetch-dest': 'document',
          'sec-fetch-mode': 'cors',
          'sec-fetch-site': 'cross-site',
        },
        status: 204,
        got: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'x-a' },
      },
      {
        url: 'https://api.other.example/data',
        sent: {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
          origin: 'https://app.example',
          'sec-fetch-dest': 'document',
          'sec-fetch-mode': 'cors',
          'sec-fetch-site': 'cross-site',
          'x-a': '1',
        },
        status: 200,
        got: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      },
    ],
    expected: { outcome: 'readable', cause: null },
  },
  {
    id: 'refused-preflight-as-document',
    situation: 'The same where the preflight’s answer allows nobody.',
    truth: 'The two belong together; the server sends no CORS headers.',
    solved: 'Adding CORS at the server.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        method: 'OPTIONS',
        url: 'https://api.other.example/data',
        type: 'preflight',
        sent: {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
          'access-control-request-headers': 'x-a',
          'access-control-request-method': 'GET',
          origin: 'https://app.example',
          'sec-fetch-dest': 'document',
          'sec-fetch-mode': 'cors',
          'sec-fetch-site': 'cross-site',
        },
        status: 204,
      },
      {
        url: 'https://api.other.example/data',
        draft: {
          'User-Agent': [],
          accept: '*/*',
          origin: 'https://app.example',
          'sec-fetch-dest': 'document',
          'sec-fetch-mode': 'cors',
          'x-a': '1',
        },
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'cors-headers-missing' },
  },
  {
    id: 'audio-from-cache',
    situation: 'A sound came from the cache, and only a draft of its headers is in the file.',
    truth: 'An audio element needs no CORS.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        url: 'https://media.other.example/a.m4a',
        type: 'media',
        draft: {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
          Range: 'bytes=0-',
        },
        status: 206,
        got: { 'content-type': 'audio/mp4', 'content-range': 'bytes 0-1/2' },
        cache: 'disk',
      },
    ],
    expected: { outcome: 'opaque', cause: null },
  },
  {
    id: 'old-chrome-image',
    situation: 'An old Chrome loaded an image, without Origin.',
    truth: 'The image was loaded without CORS.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        url: 'https://media.other.example/a.png',
        type: 'image',
        sent: {
          Accept: 'image/webp,image/apng,image/*,*/*;q=0.8',
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/61.0.3163.100 Safari/537.36',
        },
        status: 200,
        got: { 'content-type': 'image/png' },
      },
    ],
    expected: { outcome: 'opaque', cause: null },
  },
  {
    id: 'old-chrome-star-refused',
    situation: 'Chrome 126 refused an answer with a star.',
    truth: 'Chrome tells of credentials only since 133: that they went along is likely, not seen.',
    solved: 'Naming the page, if it is so.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        url: 'https://api.other.example/data',
        sent: callFrom('https://app.example', 'https://api.other.example/data', {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
        }),
        status: 200,
        got: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'wildcard-with-credentials', certainty: 'likely' },
  },
  {
    id: 'proxy-star-unknown-end',
    situation: 'A proxy wrote down the same call; whether the browser refused it is not in the file.',
    truth: 'Credentials are unknown, and so is the end.',
    solved: 'Nothing is known.',
    source: null,
    page: null,
    creator: { name: 'Charles Proxy', version: '4.6.4' },
    entries: [
      {
        url: 'https://api.other.example/data',
        sent: callFrom('https://app.example', 'https://api.other.example/data', {
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
          Referer: 'https://app.example/',
        }),
        status: 200,
        got: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      },
    ],
    expected: { outcome: 'undetermined', cause: null },
  },
  {
    id: 'firefox-same-origin-of-other-page',
    situation: 'Firefox wrote down a call within another origin than that of the page it lists the call under.',
    truth: 'The browser itself says that the call stayed within its origin.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'Firefox', version: '140.0' },
    browser: { name: 'Firefox', version: '140.0' },
    entries: [
      {
        url: 'https://pay.example/api/state',
        sent: {
          Referer: [],
          'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
        },
        status: 200,
        got: { 'content-type': 'application/json' },
      },
    ],
    expected: { outcome: null, cause: null },
  },
  {
    id: 'chrome-same-origin-of-other-page',
    situation: 'The same from Chrome.',
    truth: 'The browser itself says that the call stayed within its origin.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    entries: [
      {
        url: 'https://pay.example/api/state',
        sent: {
          Referer: [],
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
        },
        status: 200,
        got: { 'content-type': 'application/json' },
      },
    ],
    expected: { outcome: null, cause: null },
  },
  {
    id: 'old-firefox-post',
    situation: 'An old Firefox posted plain text with Origin, and without Sec-Fetch headers.',
    truth: 'A POST carries Origin without CORS too, so nothing can be told.',
    solved: 'Nothing is known.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'Firefox', version: '72.0' },
    browser: { name: 'Firefox', version: '72.0' },
    entries: [
      {
        method: 'POST',
        url: 'https://stats.other.example/b',
        sent: {
          'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:72.0) Gecko/20100101 Firefox/72.0',
          'Content-Type': 'text/plain;charset=UTF-8',
          Origin: 'https://app.example',
        },
        status: 204,
      },
    ],
    expected: { outcome: 'undetermined', cause: null },
  },
  {
    id: 'firefox-beacon',
    situation: 'Firefox sent a beacon.',
    truth: 'A beacon gets no answer, and is meant so.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'Firefox', version: '140.0' },
    browser: { name: 'Firefox', version: '140.0' },
    entries: [
      {
        method: 'POST',
        url: 'https://stats.other.example/b',
        sent: {
          'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          'Content-Type': 'text/plain;charset=UTF-8',
          Origin: 'https://app.example',
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'no-cors',
          'Sec-Fetch-Site': 'cross-site',
        },
        status: 204,
      },
    ],
    expected: { outcome: 'opaque', cause: 'no-cors-opaque', certainty: 'likely' },
  },
  {
    id: 'webpagetest-font',
    situation: 'WebPagetest wrote down a font whose answer has a star.',
    truth: 'Fonts are always asked for without credentials, so the star is enough.',
    solved: 'Nothing had to be done.',
    source: null,
    page: 'https://app.example/',
    creator: { name: 'WebPagetest', version: '17.12' },
    browser: { name: 'Chrome', version: '63.0' },
    entries: [
      {
        url: 'https://fonts.other.example/a.woff2',
        sent: {
          Referer: 'https://css.other.example/css',
          'User-Agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/63.0.3239.132 Safari/537.36',
          Origin: 'https://app.example',
        },
        status: 200,
        got: { 'content-type': 'font/woff2', 'access-control-allow-origin': '*' },
      },
    ],
    expected: { outcome: 'readable', cause: null },
  },
] satisfies readonly FieldCase[];
