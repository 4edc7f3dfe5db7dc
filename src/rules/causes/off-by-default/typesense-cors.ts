import { ACRH } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin } from '../../context.ts';
import { offByDefault, sendsHeader } from './off-by-default.ts';

export default offByDefault({
  id: 'typesense-cors',
  title: 'Typesense allows no page',
  name: 'Typesense, by its key’s header',
  link: 'https://typesense.org/docs/guide/configure-typesense.html',
  isIt: (context) => sendsHeader(context, 'x-typesense-api-key'),
  action: (context) =>
    sentence`Start Typesense with ${'--enable-cors'}; with ${'--cors-domains'} list ${pageOrigin(context)} there. In a page use a search-only key.`,
  fix: 'Start Typesense with --enable-cors',
  sign: (context) => evidence(context, 'request-header', ACRH),
});
