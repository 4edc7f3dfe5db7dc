import { wrongOrigin } from '../allow-origin/wrong-origin.ts';

export default wrongOrigin({
  id: 'hostile-acao',
  title: 'Markup in Access-Control-Allow-Origin',
  origin: '<img src=x onerror=alert(1)>',
  code: 'acao-list',
  cause: 'allow-origin-invalid',
});
