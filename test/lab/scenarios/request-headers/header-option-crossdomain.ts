import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-option-crossdomain',
  title: 'An option of the call written as a header',
  headers: { crossDomain: 'true' },
  cause: 'option-sent-as-header',
  named: 'crossdomain',
});
