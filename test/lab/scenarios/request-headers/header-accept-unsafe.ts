import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-accept-unsafe',
  title: 'Accept with a character that needs permission',
  headers: { Accept: 'application/json; v="1"' },
  cause: 'safelisted-value-refused',
  named: 'accept',
});
