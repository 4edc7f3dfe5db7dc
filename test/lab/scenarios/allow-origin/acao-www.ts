import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-www',
  title: 'The www name allowed, the page has none',
  origin: 'http://www.localhost:{pagePort}',
  code: 'acao-mismatch',
  cause: 'allow-origin-www',
});
