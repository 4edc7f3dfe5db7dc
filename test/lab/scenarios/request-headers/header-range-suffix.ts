import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-range-suffix',
  title: 'Range counted from the end',
  headers: { Range: 'bytes=-500' },
  cause: 'range-not-listed',
  named: 'range',
});
