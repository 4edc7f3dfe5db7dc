// Object storage.
import type { Product } from './signature.ts';

export const storages = [
  {
    id: 's3',
    name: 'Amazon S3',
    kind: 'storage',
    signatures: [
      { header: 'server', value: /^AmazonS3$/ },
      { host: /(^|\.)s3([.-][a-z0-9-]+)?\.amazonaws\.com$/ },
      { header: 'x-amz-id-2', weak: true },
    ],
    // MinIO and others that speak its protocol send x-amz-id-2 too.
    yieldsTo: ['minio', 'r2'],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html',
  },
  {
    id: 'minio',
    name: 'MinIO',
    kind: 'storage',
    signatures: [{ header: 'server', value: /^MinIO\b/i }],
    source: 'https://github.com/minio/minio/blob/master/docs/metrics/README.md',
  },
  {
    id: 'r2',
    name: 'Cloudflare R2',
    kind: 'storage',
    signatures: [{ host: /\.(r2\.dev|r2\.cloudflarestorage\.com)$/ }],
    source: 'https://developers.cloudflare.com/r2/buckets/public-buckets/',
  },
  {
    id: 'google-storage',
    name: 'Google Cloud Storage',
    kind: 'storage',
    signatures: [
      { host: /(^|\.)storage\.googleapis\.com$/ },
      { header: 'x-guploader-uploadid' },
      { header: 'x-goog-storage-class' },
    ],
    source: 'https://cloud.google.com/storage/docs/xml-api/reference-headers',
  },
  {
    id: 'azure-blob',
    name: 'Azure Blob Storage',
    kind: 'storage',
    signatures: [{ host: /\.blob\.core\.windows\.net$/ }, { header: 'server', value: /^Windows-Azure-Blob\//i }],
    source: 'https://learn.microsoft.com/rest/api/storageservices/get-blob',
  },
] as const satisfies readonly Product[];
