/**
 * Hosts that give each customer a name of its own in front: `acme.github.io`, `acme.myshopify.com`. One that is missing
 * makes its customers look like one site, so a new one is added here: page builders, shops, blogs, help desks, job pages.
 */
export const platformHosts: ReadonlySet<string> = new Set(
  `altervista.org amazonaws.com appspot.com azurewebsites.net beehiiv.com bigcartel.com blogspot.com bubbleapps.io business.site canva.site
  carrd.co cloudfront.net firebaseapp.com fly.dev framer.ai framer.app framer.website freshdesk.com ghost.io gitbook.io github.io gitlab.io
  godaddysites.com hatenablog.com herokuapp.com hubspotpagebuilder.com jimdo.com jimdofree.com jimdosite.com jobs.personio.com
  jobs.personio.de joinpage.io medium.com mystrikingly.com myshopify.com netlify.app notion.site onrender.com over-blog.com pages.dev
  personio.com personio.de readthedocs.io recruitee.com replit.app shopify.com site123.me softr.app square.site squarespace.com
  statuspage.io strikingly.com substack.com super.site surge.sh tilda.ws tumblr.com typepad.com ucraft.site ueniweb.com unbounce.com
  vercel.app web.app web.fc2.com webflow.io webnode.com weebly.com wix.com wixsite.com wixstudio.com wordpress.com workable.com
  workers.dev yolasite.com zendesk.com`.split(/\s+/),
);
