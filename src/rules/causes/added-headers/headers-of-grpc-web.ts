import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-grpc-web',
  title: 'gRPC-Web’s headers not allowed',
  by: 'the gRPC-Web client',
  names: ['x-grpc-web', 'x-user-agent', 'grpc-timeout', 'content-type'],
  marks: ['x-grpc-web', 'grpc-timeout'],
  keep: sentence`The protocol needs them; let pages also read ${'Grpc-Status'} and ${'Grpc-Message'}.`,
  fix: 'Allow the gRPC-Web headers on the server',
  link: 'https://connectrpc.com/docs/cors',
});
