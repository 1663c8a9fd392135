/**
 * Hosts on which many companies live side by side as paths, so the host says nothing about who it is: social networks,
 * link collections, shorteners, stores, search engines, job boards. (Hosts with a name in front per customer:
 * `lib/kernel/platform-hosts.ts`.)
 */
export const gatheringPlaces: ReadonlySet<string> = new Set(
  `about.me angel.co apple.com behance.net beacons.ai bio.link bit.ly bsky.app calendly.com crunchbase.com discord.gg dribbble.com
  eventbrite.com facebook.com fb.com fb.me flickr.com forms.gle g2.com g.page github.com gitlab.com glassdoor.com goo.gl google.com
  indeed.com instagram.com kununu.com lever.co greenhouse.io linkedin.com linktr.ee lnkd.in lnk.bio medium.com meetup.com msha.ke
  ow.ly pinterest.com producthunt.com reddit.com slideshare.net snapchat.com soundcloud.com spotify.com t.co t.me telegram.me
  threads.net tiktok.com tinyurl.com trustpilot.com twitch.tv twitter.com vimeo.com vk.com wa.me wellfound.com whatsapp.com
  wikipedia.org x.com xing.com yelp.com youtu.be youtube.com`.split(/\s+/),
);
