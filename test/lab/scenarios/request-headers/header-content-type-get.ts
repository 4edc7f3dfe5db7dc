import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-content-type-get',
  title: 'Content-Type on a GET',
  headers: { 'Content-Type': 'application/json' },
  cause: 'content-type-without-body',
  named: 'content-type',
});
