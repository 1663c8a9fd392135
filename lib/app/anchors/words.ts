/** What builders of pages call the parts of a layout; nobody's data. */
export default `
about account action activities activity actor add address age aggregated all anchor app article aside attribution author avatar
awards badge banner bar base basic before below benefits block blog body bottom breadcrumb brand browse browsemap button by
card cards career careers carousel cell certification certifications chip click code collection collections col column com
comment comments common company component components connect connection connections contact contacts container content contents
cookie count courses cover creation creator current customer customers cta data date dates default demographics description
desktop detail details dialog dropdown edge edit education element employee employees empty entity entry error event events
expandable experience explore external extra faq featured feed field fields figure filter filters flagship flagshipnav follow
followers footer for form found frame fragment funding geo geography global go grid group groups grow guest head header heading
headline headquarters hero highlights hiring history home honors hover icon iframe image images in industry industries info
inline inner input insight insights interest interests interop invite item items job jobs jump key label landing language
languages last layout lazy lead leads left legal level life link linkedin links list lists loader loading location locations
logo main map media member members menu message messaging meta mobile modal module more mynetwork name nav navigation network
news next not notice notification of offer offers on open opportunity org organization organizations other outlet overlay
overview page pages panel part partner partners patents path people person phone photo pill placeholder plan plans position
positions post posts premium press preview previous price pricing primary privacy product products profile profiles projects
promo public publications pvs query rail rating recent recommendations ref region related response result results review reviews
right role roles root round row rows sales schools school screen sdui search secondary section sections see self semantic
series service services shadowdom share shared shell show showcase sidebar similar site size skill skills slider social solutions
specialties spotlight stack standalone state sticky sub subline submit subtitle suggested summary support tab table tabs tag
tags team teams template term terms test testimonials testid text theme tile time title toast toasts toggle toolbar tool tools
top topcard tooltip total tracking trigger type unit update updates upsell url user users value values verified video view
views viewer visit volunteering website widget with workspace wrapper you your
`;
