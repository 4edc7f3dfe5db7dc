import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-upper-case',
  title: 'The host in capital letters',
  origin: 'http://LOCALHOST:{pagePort}',
  code: 'acao-mismatch',
  cause: 'allow-origin-case',
});
