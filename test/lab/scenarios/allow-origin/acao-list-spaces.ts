import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-list-spaces',
  title: 'Origins separated by a space',
  origin: '{page} {other}',
  code: 'acao-list',
  cause: 'allow-origin-list',
});
