/** Communities, events and embedded feeds. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Community',
  tools: [
    { name: 'Bizzabo', loads: ['events.bizzabo.com/', 'organizer.bizzabo.com/'] },
    { name: 'Circle', loads: 'app.circle.so/' },
    { name: 'Commento', loads: 'cdn.commento.io/' },
    { name: 'Curator.io', loads: 'cdn.curator.io/' },
    { name: 'Disqus', loads: ['disqus.com/embed.js', 'disqus.com/'] },
    { name: 'Eventbrite', loads: ['www.eventbrite.com/static/widgets/', 'www.eventbrite.com/tickets-external'] },
    { name: 'Flockler', loads: ['plugins.flockler.com/', 'fl-1.cdn.flockler.com/'] },
    { name: 'Giscus', loads: 'giscus.app/' },
    { name: 'Insided', loads: ['insided.com/', 'dowpznhhyvkm4.cloudfront.net/'] },
    { name: 'Luma', loads: ['embed.lu.ma/', 'lu.ma/embed/', 'embed.luma.com/'] },
    { name: 'Splash', loads: 'splashthat.com/' },
  ],
} satisfies SignatureFile;
