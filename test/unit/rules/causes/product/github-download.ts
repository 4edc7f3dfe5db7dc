import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a release file': {
      redirects: [
        { url: 'https://github.com/user/fw/releases/download/v1/manifest.json', status: 302, headers: allowed },
      ],
      url: 'https://release-assets.githubusercontent.com/x',
      response: { status: 200 },
    },
    'an asset through the API': {
      redirects: [{ url: 'https://api.github.com/repos/user/fw/releases/assets/1', status: 302, headers: allowed }],
      url: 'https://release-assets.githubusercontent.com/x',
      response: { status: 200 },
    },
    'a file of the repository': { url: 'https://github.com/user/fw/raw/main/a.json', response: { status: 302 } },
    'an archive': {
      url: 'https://codeload.github.com/u/r/legacy.zip/master',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://render.githubusercontent.com']] },
    },
  },
  silent: {
    'GitHub’s API': { url: 'https://api.github.com/repos/u/r', response: { status: 200 } },
    'a release that is not there': {
      url: 'https://github.com/user/fw/releases/download/v9/a.bin',
      response: { status: 404 },
    },
    'another host': { url: 'https://example.net/releases/download/v1/x', response: { status: 200 } },
  },
} satisfies Cases;
