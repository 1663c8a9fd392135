/** Polish, Swedish, Danish, Norwegian, Czech, Romanian and Turkish: main headings and company rows only. */
import type { LabelWords } from '../label-words';

export default {
  labels: {
    website: 'Witryna internetowa|Webbplats|Websted|Nettsted|Webové stránky|Web sitesi',
    industry: 'Branża|Bransch|Bransje|Obor|Domeniu|Sektör',
    'company-size':
      'Wielkość firmy|Företagsstorlek|Virksomhedsstørrelse|Bedriftsstørrelse|Velikost společnosti|Dimensiunea companiei|Şirket büyüklüğü',
    headquarters: 'Siedziba główna|Huvudkontor|Hovedkvarter|Hovedkontor|Ústředí|Sediu central|Genel merkez',
    founded: 'Data założenia|Grundat|Grundlagt|Grunnlagt|Založeno|Fondată|Kuruluş',
    type: 'Rodzaj|Tür',
    specialties: 'Specjalizacje|Specialiteter|Specialer|Spesialiteter|Specializace|Specialități|Uzmanlık Alanları',
    locations: 'Lokalizacje|Platser|Steder|Locații|Konumlar',
    about: 'Informacje|Om|Om oss|O nás|Despre|Hakkında',
    overview: 'Omówienie|Översikt|Oversigt|Oversikt|Přehled|Prezentare generală|Genel Bakış',
    followers: 'obserwujących|obserwujący|följare|følgere|sledujících|urmăritori|takipçi',
    experience: 'Doświadczenie|Erfarenhet|Erfaring|Pracovní zkušenosti|Experiență|Deneyim',
    education: 'Wykształcenie|Utbildning|Uddannelse|Utdanning|Vzdělání|Studii|Eğitim',
    skills: 'Umiejętności|Kompetenser|Kompetencer|Kompetanse|Dovednosti|Yetenekler',
    languages: 'Języki|Språk|Sprog|Jazyky|Limbi|Diller',
    'contact-info':
      'Informacje kontaktowe|Kontaktuppgifter|Kontaktoplysninger|Kontaktinformasjon|Kontaktní údaje|Informații de contact|İletişim bilgileri',
    'not-found': 'Ta strona nie istnieje|Sidan finns inte|Siden findes ikke|Siden finnes ikke',
  },
  employment: 'Pełny etat|Niepełny etat|Samozatrudnienie|Heltid|Deltid|Fuldtid|Plný úvazek|Normă întreagă|Tam zamanlı|Yarı zamanlı',
  workModes: 'Praca zdalna|Hybrydowo|Stacjonarnie|På plats|Distans|På stedet|Uzaktan',
  at: 'hos|på',
  weakAt: 'w|ved',
  degree: 'kontakt 2. stopnia',
} satisfies LabelWords;
