/** Clickable product tours on marketing pages. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Interactive demos',
  tools: [
    { name: 'Arcade', loads: ['demo.arcade.software/', 'app.arcade.software/'] },
    { name: 'Consensus', loads: ['play.goconsensus.com/', 'app.goconsensus.com/'] },
    { name: 'Navattic', loads: ['js.navattic.com/', 'capture.navattic.com/'] },
    { name: 'Reprise', loads: 'app.getreprise.com/' },
    { name: 'Storylane', loads: ['js.storylane.io/', 'app.storylane.io/'] },
    { name: 'Supademo', loads: ['app.supademo.com/', 'script.supademo.com/'] },
  ],
} satisfies SignatureFile;
