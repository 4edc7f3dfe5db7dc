import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-signalr',
  title: 'SignalR’s headers not allowed',
  by: 'the SignalR client',
  names: ['x-signalr-user-agent', 'x-requested-with', 'authorization'],
  marks: ['x-signalr-user-agent'],
  keep: sentence`The client cannot leave it out.`,
  fix: 'Allow x-signalr-user-agent on the hub',
  link: 'https://learn.microsoft.com/aspnet/core/signalr/security',
});
