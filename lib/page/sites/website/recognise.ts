/**
 * Is this a company's page at all? An empty shell, a robot check, a login, a parked domain or a file is none, and what
 * such pages say must never become the company's name.
 */
import type { Page, Recognition } from '../../reader';
import type { Problem, Refusal } from '../../reading';
import { landmarksAround } from '../../sources/lines';
import { siteOf } from './domain';
import { subjectOf, type WebsiteSubject } from './subject';

/** Only short pages can be walls: an article about captchas is long. */
const wallCharacters = 1_500;
/** Lines of a wall; on pages with more of them a captcha belongs to a form. */
const wallLines = 18;
/** A login page says little else; a support desk with a login in its corner has more lines. */
const loginCharacters = 400;
/** Fewer visible characters than this and no record: the page is still to be drawn by its script. */
const shellCharacters = 60;

const robotCheck =
  /just a moment|attention required|checking (?:your browser|if the site connection is secure)|verify(?:ing)? (?:you are|that you are|you're|that you're) (?:a )?human|are you (?:a )?(?:human|robot)|i'?m not a robot|access (?:to this page has been )?denied|pardon our interruption|request unsuccessful|ddos protection|unusual traffic|security check|captcha|403 forbidden|429 too many requests|enable (?:javascript and )?cookies to continue|sicherheitsüberprüfung|verifica que eres humano|vérifi\w+ que vous êtes (?:un )?humain/i;
const parked =
  /(?:this )?(?:domain|website|site)(?: name)? (?:\S+ )?(?:is|may be) (?:for sale|parked|available for purchase)|buy this domain|domain (?:has )?expired|parked (?:free|domain)|future home of|sedo domain parking|hugedomains|welcome to nginx|apache2? (?:ubuntu |debian )?default page|it works!|default web site page|site (?:is )?(?:under construction|not found|not published)|coming soon|diese domain (?:steht zum verkauf|ist geparkt)|ce domaine est (?:à vendre|en vente)|este dominio est[áa] (?:en venta|a la venta)|dit domein is te koop|^index of \//i;
const brokenPage =
  /^(?:(?:error|http)\s)?(?:40[034]|410|50[0234])(?:$|\s?[-–:|]|\s(?:error|not|forbidden|bad|internal|service|gateway|page))|\b(?:404|page not found|not found|bad gateway|service unavailable|internal server error|gateway time-?out)\b/i;
const isBroken = (text: string): boolean => text.length <= 120 && brokenPage.test(text);
/** Gone for good; other errors pass. */
const missingPage = /(?:^|\b)(?:404|410)\b|page not found|not found/i;
/** What a dialog that keeps visitors out asks about. */
const consent = /cookie|クッキー|쿠키|gdpr|dsgvo|rgpd/i;
const waiting = /enable javascript|javascript (?:is )?(?:required|disabled)|^loading(?:…|\.\.\.)?$|please wait/i;

/** The elements that script frameworks draw into. */
const mount = /^id=(?:root|app|__next|__nuxt|svelte)$/;

const login = /\b(?:log ?in|sign ?in|anmelde\w*|einloggen|connexion|se connecter|iniciar sesi[óo]n|acceder|accedi|entrar|inloggen)\b/i;

const nothing: Record<string, Problem> = {
  'not-loaded': { code: 'page-empty', say: 'The page has not shown its content yet. Wait until it is drawn and press the button again.' },
  wall: {
    code: 'page-wall',
    say: 'This page checks or keeps out its visitors and says nothing about a company. Pass it in the browser, then press the button again.',
  },
  'not-a-profile': {
    code: 'page-missing',
    say: 'The site says that it has no page at this address. Open its front page, then press the button again.',
  },
  'not-supported': { code: 'not-a-web-page', say: 'This is a file, not a web page. Open the page of the company that it belongs to.' },
};

export function recogniseWebsite(page: Page): Recognition<WebsiteSubject> {
  const refusal = refusalOf(page);
  if (refusal) return { refusal, problems: nothing[refusal] ? [nothing[refusal]] : [] };
  const { url } = page;
  return { refusal: null, subject: subjectOf(page), canonicalUrl: `https://${url.host}${url.pathname}`, layout: siteOf(url.host) };
}

function refusalOf({ outline, embedded, contentType }: Page): Refusal | null {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType)) return 'not-supported';
  const characters = outline.lines.reduce((sum, { text }) => sum + text.length, 0);
  const texts = [outline.title, ...(characters <= wallCharacters ? outline.lines.map(({ text }) => text) : [])];
  const inDialog = outline.lines.map(({ section }) => landmarksAround(outline, section).has('dialog'));
  const outside = outline.lines.reduce((sum, { text }, index) => sum + (inDialog[index] ? 0 : text.length), 0);
  /** A question about cookies before a page that is not there: it comes behind the answer, if at all. */
  const isAsked = outline.lines.some(({ text }, index) => inDialog[index] && consent.test(text));
  if (characters <= wallCharacters) {
    if (outline.sections.some(({ names, first, last }) => first === last && names.some((name) => mount.test(name))))
      return isAsked ? 'wall' : 'not-loaded';
    const short = outline.lines.length <= wallLines ? texts : [outline.title];
    if (short.some((text) => text.length <= 300 && (robotCheck.test(text) || parked.test(text)))) return 'wall';
    if (
      characters < loginCharacters &&
      outline.sections[0]?.node.querySelector('input[type="password" i]') &&
      (login.test(outline.title) || (outline.lines.length <= 12 && texts.some((text) => text.length <= 80 && login.test(text))))
    )
      return 'wall';
    if (
      texts.some(isBroken) &&
      (outline.links.length < 5 || (isBroken(outline.title) && outline.lines.some(({ level, text }) => level > 0 && isBroken(text))))
    )
      return texts.some((text) => isBroken(text) && missingPage.test(text)) ? 'not-a-profile' : 'not-loaded';
    if (characters < wallCharacters / 3 && texts.some((text) => text.length <= 200 && waiting.test(text)) && outline.links.length < 5)
      return 'not-loaded';
  }
  if (characters > wallCharacters || embedded.jsonLd.length > 0) return null;
  if (outside >= shellCharacters) return null;
  return isAsked ? 'wall' : 'not-loaded';
}
