/** The gallery: every state of the panel and the workspace with invented data, for looking at and for axe. */
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: `${root}/.output/gallery-cache`,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  plugins: [tailwindcss()],
  build: { outDir: `${root}/.output/gallery`, emptyOutDir: true },
  server: { fs: { allow: [root] } },
});
