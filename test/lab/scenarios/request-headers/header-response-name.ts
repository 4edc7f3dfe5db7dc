import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-response-name',
  title: 'The page sends Access-Control-Allow-Origin itself',
  headers: { 'Access-Control-Allow-Origin': '*' },
  cause: 'response-header-sent-as-request',
  named: 'access-control-allow-origin',
  allowed: 'content-type',
});
