import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-list-pattern',
  title: 'A pattern in the list of headers',
  headers: { 'X-My-Id': '1' },
  cause: 'header-list-partial-wildcard',
  named: 'x-my-id',
  allowed: 'content-type, X-My-*',
});
