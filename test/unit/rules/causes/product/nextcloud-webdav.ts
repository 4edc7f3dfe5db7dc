import type { Cases } from '../../rule-case.ts';

const dav = {
  url: 'https://cloud.example.net/remote.php/dav/files/me/',
  method: 'PROPFIND',
  requestHeaders: { authorization: 'Basic x' },
} as const;
const realm = (name: string) => [['WWW-Authenticate', `Basic realm="${name}", charset="UTF-8"`]] as const;

export default {
  certainty: 'likely',
  speaks: {
    Nextcloud: { ...dav, preflight: { status: 401, headers: realm('Nextcloud') } },
    'in a folder, in Firefox': {
      ...dav,
      browser: 'firefox',
      url: 'http://192.168.10.10/server/remote.php/webdav/',
      preflight: { status: 401, headers: realm('sabre/dav') },
    },
  },
  silent: {
    'another WebDAV server': { ...dav, preflight: { status: 401, headers: realm('WebDAV') } },
    'another path': {
      ...dav,
      url: 'https://cloud.example.net/index.php',
      preflight: { status: 401, headers: realm('Nextcloud') },
    },
  },
} satisfies Cases;
