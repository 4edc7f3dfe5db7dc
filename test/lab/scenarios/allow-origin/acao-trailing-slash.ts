import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-trailing-slash',
  title: 'The origin with a slash at its end',
  origin: '{page}/',
  code: 'acao-mismatch',
  cause: 'allow-origin-trailing-slash',
});
