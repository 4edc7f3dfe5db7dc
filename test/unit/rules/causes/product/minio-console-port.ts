import type { Cases } from '../../rule-case.ts';

const minioConsole = [['Server', 'MinIO Console']] as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight': { method: 'PUT', preflight: { status: 200, headers: minioConsole } },
    'in Firefox': { browser: 'firefox', response: { status: 200, headers: minioConsole } },
  },
  silent: { 'the API': { response: { status: 200, headers: [['Server', 'MinIO']] } } },
} satisfies Cases;
