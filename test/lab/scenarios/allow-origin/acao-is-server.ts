import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-is-server',
  title: 'The server names its own origin',
  origin: '{api}',
  code: 'acao-mismatch',
  cause: 'allow-origin-is-server',
});
