import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-apollo',
  title: 'Apollo’s headers not allowed',
  by: 'Apollo Client',
  names: [
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'x-apollo-operation-id',
    'apollographql-client-*',
    'content-type',
  ],
  marks: ['apollo-*', 'x-apollo-*', 'apollographql-*'],
  keep: sentence`They protect the server against forged requests, so they have to stay.`,
  fix: 'Allow Apollo\u2019s headers on the server',
  link: 'https://www.apollographql.com/docs/apollo-server/security/cors',
});
