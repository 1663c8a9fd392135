/** Path words of the pages where companies introduce themselves and say where they are, in seven languages. */

const word = (words: string): RegExp => new RegExp(`(?:^|[/_.-])(?:${words})(?:[/_.-]|$)`, 'i');

export const aboutPath = word(
  'about|aboutus|about-us|company|who-we-are|our-story|our-company|ueber-uns|uber-uns|%C3%BCber-uns|ueberuns|unternehmen|wir-ueber-uns|firma|a-propos|apropos|qui-sommes-nous|entreprise|societe|notre-histoire|sobre-nosotros|nosotros|quienes-somos|empresa|la-empresa|sobre|sobre-nos|quem-somos|a-empresa|chi-siamo|azienda|l-azienda|over-ons|wie-zijn-wij|ons-bedrijf|bedrijf|mission|team',
);
export const contactPath = word(
  'contact|contacts|contactus|contact-us|get-in-touch|locations|offices|our-offices|find-us|kontakt|standorte|anfahrt|contactez-nous|nous-contacter|contacto|contactenos|contactanos|oficinas|donde-estamos|contato|contatos|contactos|fale-conosco|onde-estamos|contatti|contattaci|dove-siamo|sedi|neem-contact-op|vestigingen|impressum|imprint|legal|legal-notice|legal-information|mentions|mentions-legales|mentions_legales|informations-legales|aviso-legal|informacion-legal|aviso-juridico|note-legali|informazioni-legali|colofon|datos-legales',
);

/** Last parts of a path that lead away from it ("/contact/thank-you", "/about/careers/123"). */
export const isShallow = (url: URL): boolean => url.pathname.split('/').filter(Boolean).length <= 3;
