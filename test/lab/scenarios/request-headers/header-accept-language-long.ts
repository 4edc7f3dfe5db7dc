import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-accept-language-long',
  title: 'Accept-Language longer than 128 characters',
  headers: {
    'Accept-Language':
      'en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en-GB, en',
  },
  cause: 'safelisted-value-refused',
  named: 'accept-language',
});
