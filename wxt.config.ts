import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { leanZod } from './scripts/build/lean-zod.ts';
import { withoutExamples } from './scripts/build/without-examples.ts';
import { shippedFiles } from './scripts/data/shipped-files.ts';

/** Extension pages may load their own files and nothing else (decision 0003). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
].join('; ');

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel']), 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://www.linkedin.com/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' } },
      /* No keys of ours: the user gives them some, where the browser keeps shortcuts. */
      save: { description: '__MSG_commandSave__' },
      'rule-out': { description: '__MSG_commandRuleOut__' },
      'next-in-queue': { description: '__MSG_commandNext__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'fitglass@fitglass.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push({ absoluteSrc: here('NOTICE'), relativeDest: 'NOTICE.txt' }, ...(await shippedFiles()));
    },
  },
  /* The scripts leave out the word tables, which the hook above ships as data (`lib/language/word-tables.ts`). */
  vite: () => ({
    plugins: [leanZod, withoutExamples, tailwindcss()],
    define: { 'import.meta.env.WORDS_AS_DATA': 'true' },
    /* Dexie as a module for today's browsers: what is not used can be left out, and nothing is written down for old ones. */
    resolve: {
      alias: [{ find: /^dexie$/, replacement: here('node_modules/dexie/dist/modern/dexie.mjs') }],
    },
  }),
});
