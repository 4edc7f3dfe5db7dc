import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-list',
  title: 'A list of origins in one line',
  origin: '{page}, {other}',
  code: 'acao-list',
  cause: 'allow-origin-list',
});
