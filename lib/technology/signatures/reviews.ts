/** Review platforms, badges and testimonials. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Reviews',
  tools: [
    { name: 'Bazaarvoice', loads: ['apps.bazaarvoice.com/', 'display.ugc.bazaarvoice.com/'] },
    { name: 'Capterra', loads: ['brand-assets.capterra.com/', 'assets.capterra.com/badge/', 'ct.capterra.com/'] },
    { name: 'eKomi', loads: ['widgets.ekomi.com/', 'connect.ekomi.de/'] },
    { name: 'Elfsight', loads: ['static.elfsight.com/', 'apps.elfsight.com/', 'elfsightcdn.com/'] },
    { name: 'Feefo', loads: ['api.feefo.com/', 'register.feefo.com/'] },
    { name: 'G2', loads: ['tracking.g2crowd.com/', 'images.g2crowd.com/', 'www.g2.com/products/'] },
    { name: 'Judge.me', loads: ['cdn.judge.me/', 'cache.judge.me/', 'cdnwidget.judge.me/'] },
    { name: 'Kiyoh', loads: 'www.kiyoh.com/retrieve-widget' },
    { name: 'Loox', loads: 'loox.io/widget/' },
    { name: 'Okendo', loads: ['cdn-static.okendo.io/', 'api.okendo.io/'] },
    { name: 'PowerReviews', loads: 'ui.powerreviews.com/' },
    { name: 'ProvenExpert', loads: ['www.provenexpert.com/widget/', 's.provenexpert.net/'] },
    { name: 'Reviews.io', loads: ['widget.reviews.io/', 'widget.reviews.co.uk/', 'assets.reviews.io/'] },
    { name: 'Senja', loads: ['widget.senja.io/', 'static.senja.io/'] },
    { name: 'SourceForge', loads: 'b.sf-syn.com/badge_js' },
    { name: 'Stamped', loads: ['cdn1.stamped.io/', 'cdn-stamped-io.azureedge.net/'] },
    { name: 'Testimonial.to', loads: ['embed.testimonial.to/', 'embed-v2.testimonial.to/', 'testimonial.to/js/'] },
    { name: 'Trusted Shops', loads: ['widgets.trustedshops.com/', 'integrations.etrusted.com/'] },
    { name: 'Trustpilot', loads: ['widget.trustpilot.com/', 'invitejs.trustpilot.com/'] },
    { name: 'Verified Reviews', loads: 'cl.avis-verifies.com/' },
    { name: 'Yotpo', loads: ['staticw2.yotpo.com/', 'cdn-widgetsrepository.yotpo.com/', 'cdn-loyalty.yotpo.com/'] },
  ],
} satisfies SignatureFile;
