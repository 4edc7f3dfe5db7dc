// What rack-cors is told, in Rails as in plain Rack.
import type { Policy } from '../policy/required.ts';
import { ruby } from '../quote.ts';
import { allMethods } from './print.ts';

export function rackCors(use: string, policy: Policy): string {
  return `${use} do
  allow do
    origins ${policy.origins.map(ruby).join(', ')}
    resource '*',
             headers: [${policy.requestHeaders.map(ruby).join(', ')}],
             methods: [${allMethods(policy)
               .map((method) => `:${ruby(method.toLowerCase())}`)
               .join(', ')}],
${policy.credentials ? '             credentials: true,\n' : ''}${
  policy.exposedHeaders.length > 0 ? `             expose: [${policy.exposedHeaders.map(ruby).join(', ')}],\n` : ''
}             max_age: ${policy.maxAge}
  end
end
`;
}
