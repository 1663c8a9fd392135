/** The gallery: every state of the panel and the workspace with invented data, for looking at and for axe. */
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: `${root}/.output/gallery-cache`,
  resolve: {
    alias: [
      { find: '@/lib/platform/browser', replacement: `${root}/tests/gallery/browser.ts` },
      { find: './browser', replacement: `${root}/tests/gallery/browser.ts` },
      { find: '@', replacement: root.replace(/\/$/, '') },
    ],
  },
  publicDir: `${root}/public`,
  plugins: [tailwindcss()],
  build: { outDir: `${root}/.output/gallery`, emptyOutDir: true },
  server: { fs: { allow: [root] } },
});
