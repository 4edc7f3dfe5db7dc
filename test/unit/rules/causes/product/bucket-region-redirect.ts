import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a new bucket': {
      url: 'https://photos.s3.amazonaws.com/a.jpg',
      method: 'PUT',
      preflight: { status: 307, headers: [['Location', 'https://photos.s3.eu-west-1.amazonaws.com/a.jpg']] },
    },
    'in Firefox, with a dash': {
      browser: 'firefox',
      url: 'https://photos.s3.amazonaws.com/a.jpg',
      method: 'PUT',
      preflight: { status: 301, headers: [['Location', 'https://photos.s3-us-west-2.amazonaws.com/a.jpg']] },
    },
  },
  silent: {
    'another service of AWS': {
      url: 'https://abc.execute-api.us-east-1.amazonaws.com/a',
      method: 'PUT',
      preflight: { status: 307, headers: [['Location', 'https://photos.s3.eu-west-1.amazonaws.com/a.jpg']] },
    },
    'a website elsewhere': {
      url: 'https://photos.s3.amazonaws.com/a.jpg',
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://www.example.com/a.jpg']] },
    },
  },
} satisfies Cases;
