/**
 * Words around company names: legal forms at their end, and captions that pages carry where a name could stand.
 * Used to compare names and to refuse texts that name a page instead of a company.
 *
 * Here and in the neighbouring files letters are written as ranges, not as `\p{L}`: in a fresh page each pattern with
 * a Unicode property costs about a millisecond to compile, more than all the text that it then reads.
 */
import { dropEnd, fold } from '@/lib/kernel/text';
import { legalFormOf } from '@/lib/language/company-types/legal-form';

export const endsWithLegalForm = (text: string): boolean => text.length <= 120 && legalFormOf(text).form !== null;

/** Name without its legal forms, folded: "Acme Tools Pty. Ltd." → "acme tools". */
export const withoutLegalForm = (name: string): string => fold(legalFormOf(name.replace(/[®™©]/g, '')).bare);

/** Letters and digits only, `&` as "and", without a leading article: equal keys are the same name. */
export const nameKey = (name: string): string =>
  withoutLegalForm(name)
    .replace(/&|\+/g, ' and ')
    .replace(/^the\s+(?=\S{3})/, '')
    .replace(/\.(?:com|net|org|info|biz|us|io|co|ai|de|fr|es|it|nl|pt|at|ch|ca|eu|uk|co\.uk|com\.au|com\.br)$/, '')
    .replace(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF]+/g, '');

/** Captions in seven languages, folded. */
const captions = new Set(
  'home,homepage,home page,start,startseite,accueil,inicio,pagina inicial,contact,contact us,contacts,kontakt,contacto,contato,contactez-nous,nous contacter,contatti,about,about us,uber uns,a propos,qui sommes-nous,sobre nosotros,quienes somos,sobre,sobre nos,chi siamo,over ons,welcome,willkommen,bienvenue,bienvenido,bienvenidos,bem-vindo,benvenuti,welkom,impressum,imprint,mentions legales,aviso legal,note legali,legal notice,privacy,privacy policy,terms,terms of use,terms and conditions,datenschutz,agb,index,untitled,untitled document,new page,test,login,log in,sign in,sign up,register,search,menu,blog,news,press,careers,jobs,team,our team,services,our services,products,solutions,pricing,testimonials,faq,faqs,frequently asked questions,sitemap,locations,our locations,shop,store,cart,portfolio,gallery,careers,support,help,customers,clients,partners,resources,company,overview,page not found,404,error,site map,logo,website,web site,official site,official website,all rights reserved,reviews,projects,events,default,main,top,skip to content,skip to main content,facebook,twitter,linkedin,youtube,instagram,google,home |,the company,executive team,management team,leadership,mission,history,our company,feedback,directions,get in touch,enquiries,headquarters,head office,corporate office,corporate,address,our office,our offices,office,mailing address,postal address,showroom,om os,om oss,despre noi,acasa,o nas'.split(
    ',',
  ),
);

export const isCaption = (text: string): boolean => captions.has(dropEnd(fold(text), /[\s:|!.…-]/));

/** A name of sixty characters and everything that may hang on it; what is longer is no name. */
const longestText = 300;

/**
 * A text as a name: without trademark signs, surrounding quotes and "logo"; null when it cannot be a name
 * (caption, too long, no letters, an address).
 */
export function asName(text: string): string | null {
  if (text.length > longestText) return null;
  const name = text
    .replace(/[®™]|\((?:r|tm)\)/gi, '')
    .replace(/^[\s"'“”‘’«»|:;,·•–—-]+|[\s"“”«»|:;,·•–—-]+$/g, '')
    .replace(/\s+(?:logo(?:type)?|home(?:page)?|icon)$/i, '')
    .replace(/^(?:logo(?: of)?\s|(?:home|logo)\s?[:|-])\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length < 2 || name.length > 60 || !/[A-Za-z\u00C0-\u1FFF\u3040-\uFFEF]/.test(name) || name.split(' ').length > 8) return null;
  if (isCaption(name) || /@|https?:|[{}<>[\]=?!]|^[^A-Za-z\d\u00C0-\u1FFF\u3040-\uFFEF]|\.(?:png|jpe?g|gif|svg|webp|html?|php)$/i.test(name))
    return null;
  return name;
}
