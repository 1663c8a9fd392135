/** Polish, Czech, Romanian and Turkish words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'klienci|nasi klienci|wybrani klienci|zaufali nam|ufają nam|firmy, które nam zaufały|kto nam zaufał|nasze referencje|referencje|*zaufali nam|*zaufały nam|*nam zaufało|pracują z nami|zákazníci|naši zákazníci|naši klienti|klienti|důvěřují nám|věří nám|vybraní klienti|*nám důvěřují|*nám věří|*důvěřují nám|reference|clienții noștri|clienti|clienți|clientii nostri|au încredere în noi|*au încredere în noi|*ne-au ales|portofoliu clienți|müşterilerimiz|müşteriler|referanslar|referanslarımız|bize güvenenler|bize güvenen markalar|*bize güveniyor|*bizi tercih ediyor|iş ortaklarımız ve müşterilerimiz',
  customersAre:
    '*wśród naszych klientów są*|*naszymi klientami są*|*klienci tacy jak*|*mezi naše zákazníky patří*|*mezi naše klienty patří*|*printre clienții noștri*|*printre clientii nostri*|*müşterilerimiz arasında*',
  partners:
    'partnerzy|nasi partnerzy|partnerzy technologiczni|nasi partnerzy technologiczni|partneři|naši partneři|technologičtí partneři|obchodní partneři|parteneri|partenerii noștri|parteneri tehnologici|iş ortakları|iş ortaklarımız|teknoloji ortakları|çözüm ortaklarımız',
  team: 'zespół|nasz zespół|poznaj zespół*|poznaj nasz zespół*|poznaj nas|zarząd|nasz zarząd|zarząd spółki|kierownictwo|założyciele|nasi założyciele|ludzie|nasi ludzie|kim jesteśmy|kadra zarządzająca|nasi eksperci|nasi prawnicy|tým|náš tým|vedení|vedení společnosti|vedení firmy|zakladatelé|naši lidé|poznejte náš tým*|kdo jsme|lidé|echipa|echipa noastră|conducere|conducerea|fondatori|fondatorii|management|cunoaște echipa*|cine suntem|oamenii noștri|ekip|ekibimiz|takımımız|yönetim|yönetim ekibi|yönetim ekibimiz|yönetim kadrosu|yönetim kadromuz|kurucular|kurucularımız|kurucu ekip|ekibimizle tanışın|biz kimiz',
  outsiders:
    'opinie|opinie klientów|co mówią klienci*|co mówią o nas*|co mówią nasi klienci*|studia przypadków|historie klientów|rada nadzorcza|rada doradcza|doradcy|inwestorzy|nasi inwestorzy|prelegenci|mówcy|autorzy|o autorze|prasa|media o nas|aktualności|nagrody|co o nás říkají*|řekli o nás|recenze|případové studie|dozorčí rada|poradci|investoři|řečníci|autoři|napsali o nás|aktuality|testimoniale|ce spun clienții*|recenzii|studii de caz|consiliul de administrație|consilieri|investitori|vorbitori|speakeri|autori|presa|noutăți|müşteri yorumları|müşterilerimiz ne diyor*|yorumlar|başarı hikayeleri|danışmanlar|danışma kurulu|yönetim kurulu|yatırımcılar|yatırımcılarımız|konuşmacılar|yazarlar|basın|basında biz|haberler|ödüller',
  openRoles:
    'oferty pracy|nasze oferty pracy|aktualne oferty pracy|otwarte rekrutacje|aktualne rekrutacje|praca|wolne stanowiska|wakaty|szukamy|otwarte stanowiska|wszystkie oferty|volné pozice|otevřené pozice|volná místa|pracovní nabídky|nabídka práce|aktuální pozice|hledáme|posturi disponibile|locuri de muncă|joburi|joburi disponibile|poziții deschise|cariere disponibile|açık pozisyonlar|açık pozisyonlarımız|iş ilanları|iş ilanlarımız|açık ilanlar|ilanlar',
  rolesNoun:
    '*ofert pracy*|*oferty pracy*|*otwartych stanowisk*|*otwartych rekrutacji*|*wolnych stanowisk*|*otwarte stanowiska*|*volných pozic*|*volné pozice*|*otevřených pozic*|*otevřené pozice*|*volných míst*|*posturi disponibile*|*locuri de muncă*|*poziții deschise*|*joburi disponibile*|*açık pozisyon*|*iş ilanı*|*açık ilan*',
  noRoles:
    '*brak ofert pracy*|*brak otwartych*|*nie prowadzimy rekrutacji*|*nie mamy otwartych*|*brak aktualnych ofert*|*brak wolnych stanowisk*|*nie mamy ofert*|*žádné volné pozice*|*žádná volná místa*|*žádné otevřené pozice*|*nemáme žádné volné*|*nemáme otevřené*|*nu există posturi*|*nu avem posturi*|*nu sunt posturi*|*nu există locuri*|*nu avem poziții*|*niciun post*|*açık pozisyon bulunmamaktadır*|*açık pozisyonumuz bulunmamaktadır*|*açık pozisyon yok*|*açık pozisyonumuz yok*|*açık ilan bulunmamaktadır*',
  more: 'pokaż więcej|załaduj więcej|zobacz wszystkie|wszystkie oferty|zobacz wszystkie oferty|następna|zobrazit více|načíst další|všechny pozice|zobrazit všechny|další|vezi mai multe|încarcă mai multe|vezi toate|toate posturile|daha fazla|daha fazla göster|tümünü gör|tüm ilanlar|sonraki',
  perUser:
    '*za użytkownika*|*/użytkownik*|*/użytkownika*|*na użytkownika*|*za uživatele*|*/uživatel*|*na uživatele*|*pe utilizator*|*/utilizator*|*kullanıcı başına*|*/kullanıcı*',
  freeTrial:
    '*bezpłatny okres próbny*|*wypróbuj za darmo*|*wypróbuj bezpłatnie*|*zacznij za darmo*|*vyzkoušet zdarma*|*vyzkoušejte zdarma*|*zkušební verze zdarma*|*perioadă de probă gratuită*|*încearcă gratuit*|*începe gratuit*|*ücretsiz dene*|*ücretsiz deneyin*|*ücretsiz başla*|*ücretsiz deneme*',
  contactSales:
    '*skontaktuj się z działem sprzedaży*|*zapytaj o ofertę*|*wycena indywidualna*|*umów demo*|*zamów demo*|*kontaktujte obchod*|*cena na vyžádání*|*domluvit ukázku*|*solicită o ofertă*|*cere ofertă*|*programează o demonstrație*|*satışla iletişime geç*|*teklif al*|*teklif alın*|*demo talep*',
  countries: '*krajach*|*rynkach*|*zemích*|*trzích*|*țări*|*piețe*|*ülkede*|*ülkeye*|*pazarda*',
  revenue: '*przychody*|*obrót*|*obroty*|*tržby*|*cifra de afaceri*|*cifră de afaceri*|*ciro*',
  captions:
    'czytaj więcej|dowiedz się więcej|więcej|zobacz profil|nasze wartości|nasza historia|nasza misja|nasza wizja|nasze usługi|nasze produkty|o nas|klient|zdjęcie|obraz|i wiele innych|i inni|pełny etat|część etatu|staż|zdalnie|hybrydowo|aplikuj|aplikuj teraz|obsługa klienta|dział sprzedaży|polityka prywatności|godziny otwarcia|imię i nazwisko|twoja wiadomość|wszystkie działy|číst více|více informací|zjistit více|naše hodnoty|náš příběh|naše služby|naše produkty|zákazník|obrázek|a mnoho dalších|plný úvazek|zkrácený úvazek|zákaznická podpora|otevírací doba|citește mai mult|află mai multe|valorile noastre|povestea noastră|serviciile noastre|despre noi|imagine|și mulți alții|normă întreagă|aplică|aplică acum|devamını oku|daha fazla bilgi|değerlerimiz|hikayemiz|misyonumuz|vizyonumuz|hizmetlerimiz|ürünlerimiz|hakkımızda|müşteri|görsel|fotoğraf|tam zamanlı|yarı zamanlı|uzaktan|başvur|hemen başvur|müşteri hizmetleri|insan kaynakları|çalışma saatleri',
  places:
    'stany zjednoczone|wielka brytania|bielsko biała|zielona góra|nowy jork|gorzów wielkopolski|spojené státy|česká republika|česká republika|hradec králové|ústí nad labem|české budějovice|karlovy vary|cluj napoca|baia mare|târgu mureș|satu mare|regatul unit|statele unite|birleşik krallık|amerika birleşik devletleri',
  foundedLabel:
    'rok założenia|założona|data założenia|rok vzniku|rok založení|založeno|anul înființării|înființată|kuruluş|kuruluş yılı|kuruluş tarihi',
  employeesLabel: 'pracownicy|liczba pracowników|zatrudnienie|zaměstnanci|počet zaměstnanců|angajați|număr de angajați|çalışan sayısı|çalışanlar',
  addressLabel:
    'adres|nasz adres|lokalizacja|siedziba|siedziba firmy|gdzie jesteśmy|gdzie nas znaleźć|znajdź nas|adresa|naše adresa|sídlo|sídlo společnosti|sídlo firmy|kde nás najdete|kde nás nájdete|provozovna|sediu|sediul|sediu social|sediul social|sediul central|sediul nostru|adresa noastră|locație|locația noastră|adresimiz|merkez|merkez ofis|ofis|cím|címünk|székhely|székhelyünk|elérhetőség|адреса|адрес|наш адрес|διεύθυνση|konum|konumumuz|adres bilgileri|telephely|lokacija|naša lokacija|adresas|adrese|aadress|naslov|sjedište|sedež',
  branchLabel: '*filia*|*oddział*|*pobočka*|*punct de lucru*|*şube*|*fióktelep*',
  mailTasks:
    'serwis|reklam|zlecen|wycena|poczta|rejestracja|recepcja|sklep|zarzad|magazyn|oferta|rezerwacj|rezerv|poptav|servis|dispecin|kancelar|recepce|ucetni|ofert|comand|programar|contabil|vanzar|receptie|teklif|rezervasyon|siparis|bilgi|insankaynaklari|rendeles|iroda|ugyfelszolgalat|ertekesites|szerviz|foglalas|ajanlat|tehnic|tehnica|logistica|achizitii|resurseumane|logistyka|ksiegowosc|hr|ucetnictvi|teknik|lojistik|satinalma|merhaba|ahoj|czesc|titkarsag|nabava|prodaja',
  trades:
    'budow|remont|instalacj|elektryk|malarz|ogrod|transport|przeprowadz|sprzatan|piekarnia|restauracja|hotel|fryzjer|nieruchomosc|adwokat|kancelaria|architekt|drukarnia|warsztat|stolarz|stomatolog|turyst|meble|pomoc|stavb|instalater|elektro|zahrad|doprav|stehovan|uklid|pekar|kadern|reality|advokat|tiskarna|autoservis|drevo|tesar|strech|zubar|nabytek|construct|instalat|electric|zugrav|gradin|mutari|curaten|brutarie|restaurant|imobiliar|avocat|arhitect|tipografie|service|tamplar|acoperis|mobila|insaat|tesisat|elektrik|bahce|nakliyat|temizlik|firin|emlak|hukuk|mimarlik|matbaa|celik|ahsap|mobilya|villany|szallit|takarit|etterem|ingatlan|ugyved|nyomda|butor|konyvel',
  streets:
    'ul|ulica|al|aleja|plac|sk|sok|sokak|sokagi|cad|cadde|caddesi|mah|mahallesi|bulvari|ulice|namesti|trida|strada|bulevardul|calea|soseaua|aleea|piata|utca|korut|trg|cesta|bulevar|comuna|gmina|iela|gatve|tanav',
  units: 'lok|lokal|sc|etaj|ap',
  pageNames:
    'despre noi|acasa|o nas|strona glowna|glowna|o firmie|oferta|uslugi|produkty|cennik|galeria|domu|uvod|domov|sluzby|prima pagina|servicii|serviciile noastre|produse|galerie|contacte|anasayfa|ana sayfa|hakkimizda|iletisim|hizmetler|hizmetlerimiz|urunler|referanslar|kezdolap|kapcsolat|rolunk|toate drepturile rezervate|tum haklari saklidir|wszelkie prawa zastrzezone',
  mailEdges: 'biuro|sprzedaz|rekrutacj|obsluga|zamowien|faktur|obchod|prodej|podpora|objednavk|vanzari|comenzi|suport|satis|destek|muhasebe|iletisim',
} satisfies SiteWords;
