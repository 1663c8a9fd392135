/** Turkish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'işe alım*|işe alıyoruz|ekibimize katıl*|çalışma arkadaşı arıyoruz|açık pozisyon*|ekibimizi büyüt*|arıyoruz',
  growth: 'büyüme*|büyüyor*|hızla büyüyen|yeni pazar*|yeni ofis*|genişl*|ikiye katla*|ölçeklen*|yeni fabrika*',
  launch: 'lansman*|yeni ürün*|piyasaya sür*|tanıttı*|tanıtıyoruz',
  change: 'dijital dönüşüm*|dijitalleş*|geçiş yap*|birleşme*|satın alma süreci|devral*|yeniden yapılan*|modernizasyon*|yeni genel müdür*|taşınıyoruz',
  funding: 'yatırım tur*|yatırım aldı*|yatırımcı*|halka arz*|tohum yatırım*|seri a|seri b',
  pain: 'manuel*|elle yapılan|excel*|darboğaz*|verimsiz*|zaman alıcı|eski sistem*|zorluk*|dağınık|personel eksikliği|iş gücü açığı',
  priority:
    'otomasyon*|otomatikleş*|verimlilik*|kişiselleştir*|müşteri deneyimi*|gerçek zamanlı|sadakat*|maliyetleri düşür*|kârlılık*|müşteri memnuniyeti*',
  price: 'uygun fiyat*|en ucuz|ucuz*|indirim*|düşük maliyet*',
  compliance: 'kvkk|gdpr|uyumluluk|mevzuat*|denetim*|sertifika*|siber güvenlik*|iso 27001|iso 9001|veri koruma*',
  sustainability: 'sürdürülebilir*|karbon*|yenilenebilir*|döngüsel ekonomi|çevre dostu|esg|net sıfır',
} satisfies CueWords;
