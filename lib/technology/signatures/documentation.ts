/** Documentation, help and changelog sites. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Documentation',
  tools: [
    { name: 'Algolia DocSearch', loads: 'cdn.jsdelivr.net/npm/@docsearch/', implies: 'Algolia' },
    { name: 'Document360', loads: ['cdn.document360.io/', 'cdn.us.document360.io/'] },
    { name: 'Docusaurus', meta: { generator: 'Docusaurus' }, ids: '__docusaurus', implies: 'React' },
    { name: 'GitBook', meta: { generator: 'GitBook' }, loads: ['static-2v.gitbook.com/', 'files.gitbook.com/'] },
    {
      name: 'Mintlify',
      loads: ['mintcdn.com/', 'mintlify.s3.us-west-1.amazonaws.com/', 'mintlify.s3-us-west-1.amazonaws.com/'],
      meta: { generator: 'Mintlify' },
    },
    { name: 'MkDocs', meta: { generator: 'mkdocs' } },
    { name: 'Read the Docs', loads: ['assets.readthedocs.org/', 'readthedocs.org/'], meta: { 'readthedocs-project-slug': '' } },
    { name: 'ReadMe', loads: ['cdn.readme.io/', 'files.readme.io/'], meta: { 'readme-deploy': '' } },
    { name: 'Redoc', elements: 'redoc', loads: ['cdn.redoc.ly/', 'cdn.redocly.com/'] },
    { name: 'Scalar', loads: 'cdn.jsdelivr.net/npm/@scalar/' },
    { name: 'Starlight', meta: { generator: 'Starlight' }, implies: 'Astro' },
    { name: 'VitePress', meta: { generator: 'VitePress' }, implies: 'Vue.js' },
  ],
} satisfies SignatureFile;
