/** LinkedIn's industries in Turkish: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Savunma ve uzay imalatı; Savunma ve havacılık; Savunma sanayi
3 Bilgisayar donanımı; Bilgisayar donanımı imalatı
4 Yazılım Geliştirme; Bilgisayar Yazılımı; Yazılım
5 Bilgisayar ağları; Bilgisayar Ağı
6 Teknoloji, Bilgi ve İnternet; İnternet
7 Yarı iletkenler; Yarı İletken İmalatı
8 Telekomünikasyon
9 Hukuk büroları; Hukuk Bürosu; Avukatlık
10 Hukuk hizmetleri; Hukuki Hizmetler
11 İş Danışmanlığı ve Hizmetleri; Yönetim Danışmanlığı; Danışmanlık
12 Biyoteknoloji; Biyoteknoloji araştırmaları
13 Tıbbi Uygulamalar; Muayenehaneler
14 Hastaneler ve Sağlık Hizmetleri; Hastane ve Sağlık; Sağlık Hizmetleri; Sağlık
15 İlaç; İlaç İmalatı; İlaç Sanayi; Eczacılık
16 Veterinerlik; Veterinerlik hizmetleri
17 Tıbbi Cihaz İmalatı; Tıbbi Cihazlar; Tıbbi Ekipman İmalatı
18 Kozmetik; Kişisel bakım ürünleri imalatı
19 Giyim ve Moda Perakendeciliği; Giyim ve Moda; Hazır giyim ve moda
20 Spor malzemeleri; Spor Ürünleri
22 Süpermarketler; Market Perakendeciliği
23 Gıda ve İçecek İmalatı; Gıda Üretimi; Gıda; Gıda Sanayi
24 Tüketici Elektroniği; Bilgisayar ve Elektronik İmalatı
25 İmalat; Üretim; Tüketim Malları; Sanayi
26 Mobilya; Mobilya İmalatı
27 Perakende; Perakendecilik
28 Eğlence; Eğlence sağlayıcıları
29 Kumar ve kumarhane; Şans oyunları
30 Seyahat Düzenlemeleri; Seyahat ve Turizm; Turizm; Eğlence, Seyahat ve Turizm
31 Konaklama ve Ağırlama; Ağırlama; Otelcilik ve Ağırlama; Konaklama
32 Restoranlar; Restoran
33 Spor; Seyirlik Sporlar
34 Yiyecek ve İçecek Hizmetleri; Yemek Hizmetleri
41 Bankacılık; Bankalar
42 Sigortacılık; Sigorta
43 Finansal Hizmetler; Finans; Mali hizmetler
44 Gayrimenkul; Emlak
45 Yatırım bankacılığı
46 Yatırım Yönetimi
47 Muhasebe; Muhasebecilik
48 İnşaat
49 Yapı Malzemeleri; İnşaat Malzemeleri
50 Mimarlık ve Planlama; Mimarlık
51 İnşaat Mühendisliği
52 Havacılık ve Uzay; Havacılık ve Uzay Parçaları İmalatı; Havacılık ve Uzay İmalatı
53 Otomotiv; Motorlu Taşıt İmalatı; Otomotiv Sanayi
54 Kimyasallar; Kimyasal İmalat; Kimya; Kimya Sanayi; Kimyasal Madde İmalatı
55 Makine İmalatı; Makine; Makine Sanayi
56 Madencilik; Madencilik ve metaller
57 Petrol ve Gaz; Petrol ve Doğalgaz
59 Kamu Hizmetleri Altyapısı; Altyapı Hizmetleri
60 Tekstil; Tekstil İmalatı; Tekstil Sanayi
61 Kağıt ve Orman Ürünleri
63 Tarım; Çiftçilik
67 İlk ve Orta Öğretim; İlköğretim ve Ortaöğretim
68 Yükseköğretim; Yüksek Öğrenim
69 Eğitim Yönetimi; Eğitim İdaresi Programları
70 Araştırma; Araştırma Hizmetleri
75 Devlet Yönetimi; Kamu Yönetimi; Devlet İdaresi
80 Reklam Hizmetleri; Pazarlama ve Reklam; Reklamcılık; Pazarlama ve Reklamcılık
82 Yayıncılık; Kitap ve Süreli Yayın Yayıncılığı
83 Matbaa Hizmetleri; Matbaacılık; Baskı Hizmetleri
84 Bilgi Hizmetleri
86 Çevre Hizmetleri
87 Yük ve Paket Taşımacılığı; Kargo Taşımacılığı; Paket/Yük Teslimatı
88 Bireysel ve Ailevi Hizmetler; Birey ve Aile Hizmetleri
91 Tüketici Hizmetleri
92 Kamyon Taşımacılığı; Karayolu Taşımacılığı
93 Depoculuk; Depolama
94 Havayolları ve Havacılık; Havayolu/Havacılık; Havacılık
95 Denizcilik; Deniz Taşımacılığı
96 BT Hizmetleri ve BT Danışmanlığı; Bilgi Teknolojisi ve Hizmetleri; Bilgi Teknolojileri ve Hizmetleri; Bilgi Teknolojileri; Bilişim
97 Pazar Araştırması; Piyasa Araştırması
98 Halkla İlişkiler ve İletişim; Halkla İlişkiler
99 Tasarım; Tasarım Hizmetleri
100 Kâr Amacı Gütmeyen Kuruluşlar; Kar Amacı Gütmeyen Kuruluş Yönetimi; Sivil Toplum Kuruluşları
104 İnsan Kaynakları ve İşe Alım; İşe Alım ve Personel Temini; Personel Alımı ve İstihdam
105 Mesleki Eğitim ve Koçluk; Profesyonel Eğitim ve Koçluk
106 Girişim Sermayesi ve Özel Sermaye; Risk Sermayesi ve Özel Sermaye Yöneticileri
108 Çeviri ve Yerelleştirme; Tercüme ve Yerelleştirme
109 Bilgisayar Oyunları
110 Etkinlik Hizmetleri; Etkinlik Yönetimi
112 Elektrikli ve Elektronik Ürün İmalatı; Elektrikli Ev Aletleri, Elektrik ve Elektronik İmalatı; Elektrik/Elektronik İmalatı
116 Taşımacılık, Lojistik, Tedarik Zinciri ve Depolama; Lojistik ve Tedarik Zinciri; Ulaştırma ve Lojistik
117 Plastik; Plastik İmalatı; Plastik Sanayi
118 Bilgisayar ve Ağ Güvenliği; Siber Güvenlik
121 Güvenlik ve Soruşturma; Güvenlik Hizmetleri
122 Tesis Hizmetleri; Tesis Yönetimi
124 Sağlık, Zindelik ve Fitness; Zindelik ve Fitness Hizmetleri
133 Toptan; Toptan Satış; Toptancılık
134 İthalat ve İhracat
135 Endüstriyel Makine İmalatı; Makine veya Endüstri Mühendisliği; Makine Mühendisliği
137 İnsan Kaynakları Hizmetleri; İnsan Kaynakları
142 İçecek İmalatı; Şarap ve Alkollü İçecekler; İçecek
144 Yenilenebilir enerji ve çevre
146 Ambalaj; Ambalaj ve Konteyner; Ambalaj ve Kap İmalatı
147 Endüstriyel Otomasyon; Otomasyon Makineleri İmalatı; Otomasyon
1445 Online ve Posta Siparişi Perakendeciliği; E-ticaret; İnternet Perakendeciliği
1905 Holding Şirketleri
1810 Profesyonel Hizmetler
1999 Eğitim; Eğitim Hizmetleri
132 E-Öğrenme; E-öğrenim
3242 Mühendislik Hizmetleri; Mühendislik
3240 Yenilenebilir Enerji; Yenilenebilir Enerji Üretimi
3250 Eczaneler
2458 Veri Altyapısı ve Analitik; Veri Analitiği
332 Petrol, Gaz ve Madencilik
2190 Konaklama ve Yiyecek Hizmetleri; Konaklama Hizmetleri
2194 Oteller ve Moteller; Oteller; Otelcilik
`;
