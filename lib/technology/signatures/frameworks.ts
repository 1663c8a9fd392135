/** Frameworks that leave their mark in the markup. */
import type { SignatureFile } from '../signature';

export default {
  category: 'JavaScript frameworks',
  tools: [
    { name: 'Angular', attributes: 'ng-version' },
    { name: 'Astro', meta: { generator: 'Astro' }, elements: 'astro-island', paths: '/_astro/' },
    { name: 'Ember.js', elements: 'ember-app', meta: { 'ember-cli-head': '' } },
    { name: 'Fresh', paths: '/_frsh/' },
    { name: 'Gatsby', ids: '___gatsby', meta: { generator: 'Gatsby' }, implies: 'React' },
    { name: 'Hotwire Turbo', attributes: 'data-turbo-track', elements: ['turbo-frame', 'turbo-cable-stream-source'] },
    { name: 'HTMX', attributes: ['hx-get', 'hx-post', 'hx-boost'] },
    { name: 'Livewire', attributes: ['wire:id', 'wire:snapshot'], implies: 'Laravel' },
    { name: 'Next.js', paths: ['/_next/static/', '/_next/image'], ids: ['__next', '__NEXT_DATA__'], implies: 'React' },
    { name: 'Nuxt.js', paths: '/_nuxt/', ids: ['__nuxt', '__NUXT_DATA__'], implies: 'Vue.js' },
    { name: 'Phoenix LiveView', attributes: ['phx-main', 'data-phx-session'] },
    { name: 'Qwik', attributes: 'q:container' },
    { name: 'React', attributes: ['data-reactroot', 'data-reactid'] },
    { name: 'Remix', attributes: 'data-remix-run' },
    { name: 'Svelte', ids: 'svelte-announcer' },
    { name: 'SvelteKit', paths: '/_app/immutable/', attributes: 'data-sveltekit-preload-data', implies: 'Svelte' },
  ],
} satisfies SignatureFile;
