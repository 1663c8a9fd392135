/** Topics that are nobody's business here: health, faith, politics, unions, origin and private life. Beginnings of folded words. */
import { fold } from '@/lib/kernel/text';

const beginnings =
  'addict|adhd|alcohol|anxiet|autis|burnout|cancer|clinic|depress|diabet|diseas|disab|divers|ehealth|fertil|gesund|health|hiv|hospital|krank|maladie|medita|menopaus|mental|neurodiv|onkolog|oncolog|patient|pregnan|psych|salud|salut|sante|saude|therap|trauma|wellbeing|wellness|' +
  'allah|athei|bibl|buddh|catholi|christ|church|eglise|evangel|faith|gospel|hindu|iglesia|islam|jesus|jew|juda|kirche|koran|mosque|muslim|orthodox|prayer|quran|ramadan|religi|spiritual|synagog|templ|torah|' +
  'abortion|antifa|biden|brexit|conservativ|democrat|election|gaza|green part|israel|labour part|left wing|liberal|maga|palestin|parliament|partei|parti |partido|politi|putin|republican|right wing|senat|socialis|trump|ukrain|vote|wahl|' +
  'gewerkschaft|sindicat|syndicat|trade union|union member|black lives|blm|dating|divorce|family|famil|feminis|gay|gender|lesb|lgbt|marri|mom|mum|mother|fatherhood|parent|pride|queer|race|racis|refugee|transgender|wedding|woman|women';

const pattern = new RegExp(`(?:^|[^\\p{L}])(?:${beginnings})`, 'u');

/** "#MentalHealth" is taken apart at its capitals. */
export const isPrivate = (topic: string): boolean =>
  pattern.test(
    fold(
      topic
        .slice(0, 200)
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
        .replace(/[#_-]+/g, ' '),
    ),
  );
