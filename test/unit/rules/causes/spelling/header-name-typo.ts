import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a letter left out': carrying(['Autorization'], 'authorization'),
    'an underscore': carrying(['X-Tenant-Id'], 'content-type, x_tenant_id'),
    'two letters swapped': carrying(['X-Teannt-Id'], 'x-tenant-id'),
    'a letter replaced': carrying(['X-Tenent-Id'], 'x-tenant-id'),
  },
  silent: {
    'another name': carrying(['X-Tenant-Id'], 'x-user-id'),
    'both are sent': carrying(['X-Tenant-Id', 'X-Tenant-Ids'], 'x-tenant-ids'),
    'a number': carrying(['X-Tenant-1'], 'x-tenant-2'),
    'a short name': carrying(['X-App'], 'x-api'),
  },
} satisfies Cases;
