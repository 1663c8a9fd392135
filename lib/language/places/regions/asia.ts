/** Asia from Israel to Japan. Format: see `region-table.ts`. */
export const regions = `
@IL
Tel Aviv = Tel Aviv District; Tel-Aviv; Mechoz Tel Aviv
Center District = Central District; HaMerkaz; HaMerkaz District; Merkaz
Haifa = Haifa District; Hefa; H̱efa
Jerusalem = Yerushalayim; Jerusalem District
North District = Northern District; HaTsafon; Hazafon; Hazafon District
South District = Southern District; HaDarom
@AE
Abu Dhabi = Abu Zabi; Abu Zaby; Abou Dabi; Emirate of Abu Dhabi
Dubai = Dubayy; Dubaï; Dubái; Emirate of Dubai; Dubaï Emirate
Sharjah = Ash Shariqah; Sharjah Emirate
Ajman
Ras Al Khaimah = Ra's al Khaymah; Ras al-Khaimah; RAK
Fujairah = Al Fujayrah
Umm Al Quwain = Umm al-Qaiwain; Umm al Qaywayn
@SA
Riyadh = Ar Riyad; Riyadh Region; Riad; Riyad; Ar-Riyadh; Ar Riyāḑ
Makkah = Mecca Region; Mecca; Makkah Region; Makkah Province; Mekka; Makkah Al Mukarramah
Eastern Province = Ash Sharqiyah; Eastern; Eastern Region; Sharqia; Ash-Sharqiyah
Medina = Al Madinah; Medina Region; Al Madinah al Munawwarah; Al Madinah Province; Madinah
Asir = 'Asir; Aseer; 'Asir Region
Tabuk
Al-Qassim = Al Qasim; Qassim
Jazan = Jizan
@QA
Doha = Ad Dawhah; Baladiyat ad Dawhah; Baladīyat ad Dawḩah; Doha Municipality
Al Rayyan = Baladiyat ar Rayyan; Ar Rayyan
@KW
Al Asimah = Kuwait City; Al Kuwayt; Al 'Asimah; Capital Governorate; Al Asimah Governate
Hawalli = Hawalli Governorate
@BH
Capital Governorate = Manama; Al Manamah
Western = Al Mintaqah al Gharbiyah
@OM
Muscat = Masqat; Maskat; Mascate
Al Batinah North = North Al Batinah
@JO
Amman = 'Amman; Amman Governorate
Balqa = Al Balqa; Al Balqa'; Balqa'
Irbid
@LB
Beirut = Beyrouth; Bayrut; Beirut Governorate
Mount Lebanon = Mont-Liban; Jabal Lubnan; Mohafazat Mont-Liban; Mount Lebanon Governorate
@SY
Damascus = Dimashq
Aleppo = Halab
@IQ
Erbil = Arbil; Arbīl; Hewler
Baghdad = Bagdad
Sulaymaniyah = As Sulaymaniyah
Basra = Al Basrah
@IR
Tehran = Tehrān; Teheran; Téhéran
Isfahan = Esfahan; Eşfahān
East Azerbaijan = East Azarbaijan; Azarbayjan-e Sharqi
Razavi Khorasan = Khorasan; Khorasan-e Razavi
Fars
@IN
Andhra Pradesh
Andaman and Nicobar
Arunachal Pradesh
Chandigarh
Delhi = New Delhi; NCT; NCT of Delhi; Delhi NCR; National Capital Territory of Delhi; NCR Delhi
Dadra and Nagar Haveli and Daman and Diu = Daman and Diu; Dadra and Nagar Haveli; Daman & Diu
Gujarat = Gujrat
Haryana
Jammu and Kashmir = Jammu & Kashmir; J&K
Karnataka = Mysore State
Kerala
Maharashtra = Mh
Assam
Bihar
Chhattisgarh = Chattisgarh
Goa
Himachal Pradesh
Jharkhand
Madhya Pradesh
Rajasthan
Ladakh
Odisha = Orissa
Puducherry = Pondicherry
Punjab
Tamil Nadu = Tamilnadu; TamilNadu
Telangana
Uttar Pradesh = U.P.
Uttarakhand = Uttaranchal
West Bengal = Bengal
@PK
Islamabad = Islamabad Capital Territory; ICT; Federal Capital
Khyber Pakhtunkhwa = North-West Frontier; NWFP; KPK; N.W.F.P.
Punjab = Punjab Province
Sindh = Sind
Balochistan = Baluchistan
@BD
Dhaka = Dhaka Division; Dacca
Chittagong = Chattogram; Chittagong Division
@LK
Western = Western Province
Central = Central Province
@NP
Bagmati = Central Region; Bagmati Province; Madhyamanchal
@CN
Anhui = 安徽; 安徽省
Beijing = Peking; Pékin; Pekín; Pechino; Beijing Municipality; 北京; 北京市
Chongqing = Chungking; 重庆; 重庆市
Fujian = Fukien; 福建; 福建省
Gansu = 甘肃; 甘肃省
Guangdong = Canton Province; Kwangtung; 广东; 广东省
Guangxi = Guangxi Zhuang; Guangxi Zhuangzu; 广西
Guizhou = 贵州; 贵州省
Hainan = 海南; 海南省
Hebei = 河北; 河北省
Heilongjiang = 黑龙江; 黑龙江省
Henan = 河南; 河南省
Hubei = 湖北; 湖北省
Hunan = 湖南; 湖南省
Inner Mongolia = Nei Mongol; Neimenggu; Innere Mongolei
Jiangsu = 江苏; 江苏省
Jiangxi = 江西; 江西省
Jilin = 吉林; 吉林省
Liaoning = 辽宁; 辽宁省
Ningxia = Ningxia Hui; Ningxia Huizu
Qinghai
Shaanxi = 陕西; 陕西省
Shandong = 山东; 山东省
Shanghai = Shangai; Schanghai; Xangai; Shanghai Municipality; 上海; 上海市
Shanxi = 山西; 山西省
Sichuan = Szechwan; 四川; 四川省
Tianjin = Tientsin; 天津; 天津市
Tibet = Xizang
Xinjiang = Xinjiang Uygur
Yunnan = 云南; 云南省
Zhejiang = Chekiang; 浙江; 浙江省
@HK
Central and Western = Central & Western; Central and Western District; Hong Kong Island; Central
Kowloon = Kowloon City; Kowloon Tong
Wan Chai = Wanchai; Wan Chai District
Kwun Tong
Sha Tin = Shatin
Tsuen Wan
Eastern = Eastern District
New Territories
@TW
Taipei City = Taipei; T'ai-pei; Taibei; Taipeh; 台北市; 臺北市
New Taipei City = New Taipei; Xinbei; 新北市
Taiwan = Taiwan Province; T'ai-wan
Kaohsiung = Takao; Kaohsiung City; Kao-hsiung; 高雄市
Hsinchu = Hsinchu County; Hsinchu City
Taoyuan = Taoyuan City; Taoyuan County; 桃園市
Taichung = Taichung City; T'ai-chung; 台中市; 臺中市
Tainan = Tainan City; T'ai-nan; 台南市; 臺南市
@JP
Tokyo = Tōkyō; Tokyo-to; Tokio; Tóquio; Greater Tokyo; 東京都
Osaka = Ōsaka; Osaka-fu; 大阪府
Kyoto = Kyōto; 京都府
Hyōgo = Hyogo; 兵庫県
Hokkaido = Hokkaidō; 北海道
Kōchi = Kochi
Ōita = Oita
Kanagawa = 神奈川県; 神奈川
Aichi = 愛知県; 愛知
Saitama = 埼玉県; 埼玉
Chiba = 千葉県; 千葉
Fukuoka = 福岡県
@KR
Seoul = Seoul-t'ukpyolsi; Seoul Special City; Séoul; Seúl; Seul; 서울특별시; 서울시
Gyeonggi = Gyeonggi-do; Kyonggi-do; Kyŏnggi-do; 경기도; 경기
Busan = Pusan; 부산광역시; 부산시
Incheon = Inch'on; 인천광역시; 인천시
Daegu = Taegu; 대구광역시; 대구
Daejeon = Taejon; 대전광역시; 대전
Gwangju = Kwangju; 광주광역시
Ulsan = 울산광역시; 울산
Gangwon = Kangwon-do
Sejong = 세종특별자치시; 세종
Jeju = Cheju; 제주특별자치도; 제주도; 제주
North Gyeongsang = Gyeongsangbuk-do; Kyongsang-bukto
South Gyeongsang = Gyeongsangnam-do; Kyongsang-namdo
North Chungcheong = Chungcheongbuk-do; Ch'ungch'ong-bukto
South Chungcheong = Chungcheongnam-do; Ch'ungch'ong-namdo
North Jeolla = Jeollabuk-do; Cholla-bukto
South Jeolla = Jeollanam-do; Cholla-namdo
@SG
Singapore = Central Singapore; Singapur; Singapour; Central Region; Singapura; South West Community Development Council
@MY
Kuala Lumpur = Federal Territory of Kuala Lumpur; Wilayah Persekutuan Kuala Lumpur; WP Kuala Lumpur; WP. Kuala Lumpur; Wilayah Persekutuan
Penang = Pulau Pinang
Melaka = Malacca
Selangor = Selangor Darul Ehsan
Johor = Johor Darul Takzim; Johore
@ID
Jakarta = Jakarta Raya; DKI Jakarta; Jakarta Metropolitan Area; Special Capital Region of Jakarta; Daerah Khusus Ibukota Jakarta; Greater Jakarta; Jabodetabek
West Java = Jawa Barat; Java Barat
Central Java = Jawa Tengah
East Java = Jawa Timur
Banten
Yogyakarta = DI Yogyakarta; Special Region of Yogyakarta; Daerah Istimewa Yogyakarta
North Sumatra = Sumatera Utara
South Sumatra = Sumatera Selatan
West Sumatra = Sumatera Barat
Bali
Riau Islands = Kepulauan Riau
East Kalimantan = Kalimantan Timur
South Kalimantan = Kalimantan Selatan
West Kalimantan = Kalimantan Barat
South Sulawesi = Sulawesi Selatan
North Sulawesi = Sulawesi Utara
@TH
Bangkok = Krung Thep; Krung Thep Maha Nakhon; Bangkok City; Bangkok Metropolis
Chon Buri = Chonburi
Chiang Mai
Phuket
Nonthaburi
Samut Prakan
Pathum Thani
Rayong
Phra Nakhon Si Ayutthaya = Ayutthaya
@VN
Hanoi = Ha Noi; Hà Nội
Ho Chi Minh City = Ho Chi Minh; Hồ Chí Minh; Ho Chi Minh City (HCMC); HCMC; Thành phố Hồ Chí Minh; Saigon; TP. Hồ Chí Minh
Da Nang = Da Nang City; Đà Nẵng; Danang
Hai Phong = Haiphong
Dong Nai
Binh Duong
Bac Ninh
Can Tho = Can Tho City
@PH
National Capital Region = Metro Manila; NCR; Manila; National Capital Region (Manila); Metropolitan Manila; Kalakhang Maynila; National Capital Reg
Calabarzon = Laguna; Cavite; Batangas; Rizal; Southern Tagalog
Central Visayas = Cebu; Bohol
Western Visayas = Iloilo; Negros Occidental
Central Luzon = Pampanga; Bulacan; Bataan; Tarlac; Zambales; Nueva Ecija
Davao = Davao Region; Davao del Sur; Davao Region XI
Ilocos = Ilocos Region; Pangasinan; La Union
Northern Mindanao = Misamis Oriental; Bukidnon
Bicol = Albay; Camarines Sur
Cordillera Administrative Region = Cordillera; Benguet
@KH
Phnom Penh = Phnum Penh
@MM
Yangon = Rangoon; Yangon Region
@BT
Thimphu = Thimbu; Thimphu Dzongkhag
@UZ
Tashkent = Toshkent
@BN
Brunei-Muara = Brunei and Muara; Brunei and Muara District
`;
