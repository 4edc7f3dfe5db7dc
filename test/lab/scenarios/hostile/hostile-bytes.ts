import { wrongOrigin } from '../allow-origin/wrong-origin.ts';

export default wrongOrigin({
  id: 'hostile-bytes',
  title: 'Bytes outside ASCII in Access-Control-Allow-Origin',
  origin: 'http://localhosté.example',
  code: 'acao-mismatch',
  cause: 'allow-origin-other-site',
});
