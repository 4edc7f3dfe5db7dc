import type { Cases } from '../../rule-case.ts';

const basic = { requestHeaders: { authorization: 'Basic x' } } as const;
const cowboy = [['server', 'Cowboy']] as const;

export default {
  certainty: 'likely',
  speaks: {
    'an empty list of origins': {
      ...basic,
      url: 'http://localhost:15672/api/queues',
      preflight: { status: 200, headers: cowboy },
    },
    'a login on OPTIONS': {
      ...basic,
      url: 'https://mq.example.net/api/queues',
      preflight: { status: 401, headers: [['WWW-Authenticate', 'Basic realm="RabbitMQ Management"']] },
    },
  },
  silent: {
    'Cowboy at another port': {
      ...basic,
      url: 'http://localhost:4000/api/queues',
      preflight: { status: 200, headers: cowboy },
    },
    'another server at that port': {
      ...basic,
      url: 'http://localhost:15672/api/queues',
      preflight: { status: 200, headers: [['server', 'nginx']] },
    },
  },
} satisfies Cases;
