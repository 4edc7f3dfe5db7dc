import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-other-scheme',
  title: 'https allowed, the page is http',
  origin: 'https://localhost:{pagePort}',
  code: 'acao-mismatch',
  cause: 'allow-origin-scheme',
});
