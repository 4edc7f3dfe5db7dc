import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-ngrok-warning-header',
  library: 'code written for ngrok’s warning page',
  headers: { 'ngrok-skip-browser-warning': '1' },
  cause: 'ngrok-warning-header',
  named: 'ngrok-skip-browser-warning',
});
