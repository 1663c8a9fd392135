/** Video hosts and webinars. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Video',
  tools: [
    { name: 'Brightcove', loads: ['players.brightcove.net/', 'edge.api.brightcove.com/'] },
    { name: 'Bunny Stream', loads: ['iframe.mediadelivery.net/', 'player.mediadelivery.net/'] },
    { name: 'Cloudflare Stream', loads: ['cloudflarestream.com/', 'videodelivery.net/'] },
    { name: 'Demio', loads: ['cdn.demio.com/', 'my.demio.com/'] },
    { name: 'Goldcast', loads: ['cdn.goldcast.io/', 'event.goldcast.io/'] },
    { name: 'JW Player', loads: ['cdn.jwplayer.com/', 'content.jwplatform.com/'] },
    { name: 'Kaltura', loads: 'cdnapisec.kaltura.com/' },
    { name: 'Livestorm', loads: 'app.livestorm.co/' },
    { name: 'Loom', loads: ['www.loom.com/embed/', 'cdn.loom.com/'] },
    { name: 'Mux', loads: ['stream.mux.com/', 'image.mux.com/'], elements: ['mux-player', 'mux-video'] },
    { name: 'ON24', loads: ['event.on24.com/', 'gateway.on24.com/'] },
    { name: 'Sequel', loads: ['embed.sequel.io/', 'introvoke.com/'] },
    { name: 'Synthesia', loads: 'share.synthesia.io/' },
    { name: 'Tolstoy', loads: ['widget.gotolstoy.com/', 'player.gotolstoy.com/'] },
    { name: 'VideoAsk', loads: 'www.videoask.com/' },
    { name: 'Vidyard', loads: 'play.vidyard.com/' },
    { name: 'Vimeo', loads: 'player.vimeo.com/' },
    { name: 'Wistia', loads: ['fast.wistia.com/', 'fast.wistia.net/', 'embed-ssl.wistia.com/'], elements: 'wistia-player' },
    { name: 'YouTube', loads: ['www.youtube.com/embed/', 'www.youtube-nocookie.com/embed/', 'www.youtube.com/iframe_api'], elements: 'lite-youtube' },
  ],
} satisfies SignatureFile;
