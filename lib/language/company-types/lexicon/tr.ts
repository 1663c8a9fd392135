/** Turkish names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Halka Açık Şirket|Halka Açık|Halka açık kuruluş|Halka Arz Edilmiş Şirket',
  private: 'Özel Şirket|Özel Sektör|Halka Açık Olmayan Şirket|Özel',
  nonprofit: 'Kâr Amacı Gütmeyen|Kar Amacı Gütmeyen|Kâr Amacı Gütmeyen Kuruluş|Kar amacı gütmeyen kuruluş|Kâr amacı gütmeyen kurum',
  government: 'Devlet Kurumu|Kamu Kurumu|Devlet Dairesi|Resmi Kurum',
  educational: 'Eğitim Kurumu|Eğitim Kuruluşu',
  partnership: 'Ortaklık|Adi Ortaklık',
  'self-employed': 'Serbest Meslek|Serbest Çalışan|Kendi işinin sahibi',
  'sole-proprietorship': 'Şahıs Şirketi|Şahıs İşletmesi|Tek Kişilik İşletme|Tek Kişilik Şirket|Şahıs firması',
} satisfies CompanyTypeWords;
