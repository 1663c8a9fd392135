/**
 * Hosts on which many companies live side by side. On a platform the first label is the company's; on a gathering
 * place the company is a path, so the host says nothing about who it is.
 */

/** The company is the label before these: `acme.github.io`, `acme.myshopify.com`. */
export const platformHosts: ReadonlySet<string> = new Set(
  `azurewebsites.net bigcartel.com blogspot.com bubbleapps.io business.site canva.site carrd.co cloudfront.net firebaseapp.com framer.ai
  framer.app framer.website fly.dev ghost.io github.io gitlab.io godaddysites.com herokuapp.com hubspotpagebuilder.com jimdofree.com
  jimdosite.com joinpage.io mystrikingly.com myshopify.com netlify.app notion.site onrender.com pages.dev personio.com personio.de
  recruitee.com replit.app shopify.com softr.app square.site squarespace.com strikingly.com substack.com super.site surge.sh tilda.ws
  tumblr.com typepad.com unbounce.com vercel.app web.app webflow.io webnode.com weebly.com wixsite.com wixstudio.com wordpress.com
  workable.com workers.dev zendesk.com`.split(/\s+/),
);

/** Nobody's own host: social networks, link collections, shorteners, stores, search engines, job boards. */
export const gatheringPlaces: ReadonlySet<string> = new Set(
  `about.me angel.co apple.com behance.net beacons.ai bio.link bit.ly bsky.app calendly.com crunchbase.com discord.gg dribbble.com
  eventbrite.com facebook.com fb.com fb.me flickr.com forms.gle g2.com g.page github.com gitlab.com glassdoor.com goo.gl google.com
  indeed.com instagram.com kununu.com lever.co greenhouse.io linkedin.com linktr.ee lnkd.in lnk.bio medium.com meetup.com msha.ke
  ow.ly pinterest.com producthunt.com reddit.com slideshare.net snapchat.com soundcloud.com spotify.com t.co t.me telegram.me
  threads.net tiktok.com tinyurl.com trustpilot.com twitch.tv twitter.com vimeo.com vk.com wa.me wellfound.com whatsapp.com
  wikipedia.org x.com xing.com yelp.com youtu.be youtube.com`.split(/\s+/),
);
