/** Self-descriptions of companies in Turkish. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS (?:platformu|çözümü|şirketi|yazılımı)(?!\p{L})|\bbulut tabanlı (?:platform|yazılım|çözüm)/iu,
    marketplace: /(?<!\p{L})pazar ?yeri(?:dir|yiz)(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:online mağaza|internet mağazası|e-ticaret sitesi|e-ticaret mağazası)(?:dır|yız|dir|yiz)(?!\p{L})/iu,
    agency: /(?<!\p{L})(?:reklam|dijital|pazarlama|iletişim|tasarım|medya|halkla ilişkiler|etkinlik) ajans[ıi](?:dır|yız)?(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:danışmanlık (?:firması|şirketi)|hukuk bürosu|muhasebe bürosu|mühendislik (?:firması|şirketi)|yazılım evi)(?:dır|yız)?(?!\p{L})/iu,
    hardware: /(?<!\p{L})(?:makine|cihaz|elektronik|ekipman|sensör) üreticisi(?:dir|yiz)?(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:için|gibi|ile|sizin|olan)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|(?<!\p{L})(?:işletmelere|kurumsal müşterilere|KOBİ'lere|işletmeler için|şirketler için)(?!\p{L})/iu,
    b2c: /\bB2C\b|(?<!\p{L})(?:tüketicilere|bireysel müşterilere)(?!\p{L})/iu,
  },
} satisfies ModelWords;
