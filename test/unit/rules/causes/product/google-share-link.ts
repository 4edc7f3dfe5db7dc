import type { Cases } from '../../rule-case.ts';

const open = [['Access-Control-Allow-Origin', '*']] as const;

export default {
  certainty: 'likely',
  speaks: {
    'a download link': {
      url: 'https://drive.google.com/uc?export=download&id=1',
      response: { status: 303, headers: [['Location', 'https://doc-1.googleusercontent.com/x']] },
    },
    'a sheet’s file at the content server': {
      redirects: [{ url: 'https://docs.google.com/spreadsheets/d/e/1/pub?output=csv', status: 307, headers: open }],
      url: 'https://doc-1-sheets.googleusercontent.com/pub/x',
      response: { status: 200 },
    },
    'a sheet that is private': {
      redirects: [{ url: 'https://docs.google.com/spreadsheets/d/1/export?format=csv', status: 302, headers: open }],
      url: 'https://accounts.google.com/ServiceLogin?x=1',
      response: { status: 200 },
    },
  },
  silent: {
    'the Drive API': { url: 'https://www.googleapis.com/drive/v3/files/1?alt=media', response: { status: 403 } },
    'a host that only sounds like it': { url: 'https://drive.google.com.example/uc?id=1', response: { status: 200 } },
  },
} satisfies Cases;
