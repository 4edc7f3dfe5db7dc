import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-content-type-refused',
  title: 'Refused type hidden by CORS',
  statuses: [415],
  advice: ['Send the body in a form this URL accepts, and name that form in Content-Type.'],
  fix: 'Send the content type the server accepts',
});
