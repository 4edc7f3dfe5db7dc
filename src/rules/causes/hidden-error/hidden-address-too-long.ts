import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-address-too-long',
  title: 'Long URL hidden by CORS',
  statuses: [414],
  advice: [
    'Shorten the URL, for example by sending the data in the body. Such a limit is usually checked before the application runs, and so before it adds CORS headers.',
  ],
  fix: 'Send the data in the body',
});
