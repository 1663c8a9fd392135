/** Cities of Asia and Oceania that readers know under several names. Format: see `city-table.ts`. */
export const cities = `
@IL
Tel Aviv (Tel Aviv) = Tel Aviv-Yafo; Tel-Aviv; Tel Aviv-Jaffa; Tel Aviv Yafo; Tel-Aviv-Jaffa
Jerusalem (Jerusalem) = Jérusalem; Jerusalén; Gerusalemme; Jeruzalem; Yerushalayim
Haifa (Haifa) = Haïfa; Hefa
Herzliya (Tel Aviv) = Hertzliya; Herzlia; Herzeliya; Herẕliyya; Herzliyya
Petah Tikva (Center District) = Petach Tikva; Petah Tiqva; Petaẖ Tiqwa
Netanya (Center District) = Natanya
Ra'anana (Center District) = Raanana
Ramat Gan (Tel Aviv)
Rehovot (Center District) = Rechovot
Beersheba (South District) = Be'er Sheva; Beer Sheva
@AE
Dubai (Dubai) = Dubaï; Dubái; Dubay
Abu Dhabi (Abu Dhabi) = Abou Dabi; Abu Zabi; Abu Dabi; Aboe Dhabi
Sharjah (Sharjah)
@SA
Riyadh (Riyadh) = Riad; Riyad; Ar Riyad; Ryad
Jeddah (Makkah) = Jedda; Dschidda; Djeddah; Yeda; Jiddah
Mecca (Makkah) = Makkah; Mekka; La Mecque
Medina (Medina) = Madinah; Médine
Dammam (Eastern Province) = Ad Dammam
Khobar (Eastern Province) = Al Khobar; Al-Khobar; Al Khubar
@QA
Doha (Doha) = Ad Dawhah; Ad Dawḩah
@KW
Kuwait City (Al Asimah) = Al Kuwayt; Kuwait-Stadt
@BH
Manama (Capital Governorate) = Al Manamah
@OM
Muscat (Muscat) = Maskat; Mascate; Masqat
@JO
Amman (Amman) = Ammán; Ammam
@LB
Beirut (Beirut) = Beyrouth; Bayrut; Beyrut
@IQ
Baghdad (Baghdad) = Bagdad
Erbil (Erbil) = Arbil; Hewler
@IR
Tehran (Tehran) = Teheran; Téhéran; Teerã; Teherán
@IN
Mumbai (Maharashtra) = Bombay; Bombaim; Mumbai Metropolitan Region; Greater Mumbai; Mumbai City; Mumbai Suburban
Delhi (Delhi) = Delhi NCR; NCR Delhi
New Delhi (Delhi) = Neu-Delhi; Nueva Delhi; Nuova Delhi; Nova Déli; Nova Deli
Bengaluru (Karnataka) = Bangalore; Bangalore Urban; Bengaluru Urban; Greater Bengaluru; Greater Bangalore; Bengaluru East; Bengaluru South; Bengaluru North; Bangalore Rural; Bangalor
Hyderabad (Telangana) = Haidarabad; Secunderabad; Greater Hyderabad
Chennai (Tamil Nadu) = Madras; Greater Chennai
Kolkata (West Bengal) = Calcutta; Kalkutta; Calcuta; Greater Kolkata
Pune (Maharashtra) = Poona; Pune Division; Pune/Pimpri-Chinchwad; Pune District
Ahmedabad (Gujarat) = Ahmadabad
Gurugram (Haryana) = Gurgaon
Noida (Uttar Pradesh) = NOIDA
Kochi (Kerala) = Cochin; Ernakulam; Greater Kochi
Thiruvananthapuram (Kerala) = Trivandrum
Vadodara (Gujarat) = Baroda
Coimbatore (Tamil Nadu)
Jaipur (Rajasthan)
Indore (Madhya Pradesh)
Chandigarh (Chandigarh)
Mysuru (Karnataka) = Mysore
Visakhapatnam (Andhra Pradesh) = Vizag; Visakhapatnam District
Thane (Maharashtra) = Thana
Navi Mumbai (Maharashtra) = New Bombay
Nagpur (Maharashtra)
Bhubaneswar (Odisha) = Bhubaneshwar
@PK
Karachi (Sindh)
Lahore (Punjab)
Islamabad (Islamabad)
@BD
Dhaka (Dhaka) = Dacca
Chittagong (Chittagong) = Chattogram
@LK
Colombo (Western)
@NP
Kathmandu (Bagmati) = Katmandu
@CN
Beijing (Beijing) = Peking; Pékin; Pekín; Pechino; Pequim; Pekin; 北京; 北京市
Shanghai (Shanghai) = Schanghai; Shangai; Xangai; Sjanghai; Szanghaj; 上海; 上海市
Shenzhen (Guangdong) = Shen Zhen; Shēnzhèn; 深圳; 深圳市
Guangzhou (Guangdong) = 广州; 广州市
Hangzhou (Zhejiang) = 杭州; 杭州市
Chengdu (Sichuan) = 成都; 成都市
Nanjing (Jiangsu) = Nanking; Nankin; 南京; 南京市
Tianjin (Tianjin) = Tientsin; 天津; 天津市
Chongqing (Chongqing) = Chungking; 重庆; 重庆市
Wuhan (Hubei) = 武汉; 武汉市
Xi'an (Shaanxi) = Xian; Xi An; 西安; 西安市
Suzhou (Jiangsu) = 苏州; 苏州市
Dongguan (Guangdong) = 东莞; 东莞市
Qingdao (Shandong) = Tsingtao; 青岛; 青岛市
Hefei (Anhui) = 合肥; 合肥市
Wuxi (Jiangsu) = 无锡; 无锡市
Foshan (Guangdong) = 佛山; 佛山市
@HK
Hong Kong () = Hongkong; Hong Kong City; 香港
@MO
Macau () = Macao
@TW
Taipei (Taipei City) = Taibei; Taipeh; Tai-pei; 台北; 台北市; 臺北; 臺北市
New Taipei City (New Taipei City) = New Taipei; Xinbei; Banqiao; 新北; 新北市
Hsinchu (Hsinchu) = Xinzhu; Hsinchu City; 新竹; 新竹市
Kaohsiung (Kaohsiung) = Kaohsiung City; 高雄; 高雄市
Taichung (Taichung) = 台中; 台中市; 臺中
Tainan (Tainan) = 台南; 台南市; 臺南
@JP
Tokyo (Tokyo) = Tokio; Tōkyō; Tóquio; 東京; 東京都; Greater Tokyo; Tokyo Metropolis
Osaka (Osaka) = Ōsaka; 大阪; 大阪市
Kyoto (Kyoto) = Kyōto; Kioto; Quioto; 京都; 京都市
Yokohama (Kanagawa) = 横浜; 横浜市
Nagoya (Aichi) = 名古屋; 名古屋市
Fukuoka (Fukuoka) = 福岡; 福岡市
Sapporo (Hokkaido) = 札幌; 札幌市
Kobe (Hyōgo) = Kōbe; 神戸; 神戸市
@KR
Seoul (Seoul) = Séoul; Seúl; Seul; 서울; 서울특별시
Busan (Busan) = Pusan; 부산
Incheon (Incheon) = 인천
Seongnam (Gyeonggi) = Seongnam-si; Pangyo; 성남; 성남시
Suwon (Gyeonggi) = Suwon-si; 수원; 수원시
@SG
Singapore () = Singapur; Singapour; Singapura; Cingapura; Central Singapore; Singapore City
@MY
Kuala Lumpur (Kuala Lumpur) = KL; Greater Kuala Lumpur; WP Kuala Lumpur
Petaling Jaya (Selangor) = PJ
George Town (Penang)
Johor Bahru (Johor) = Johor Baharu
Cyberjaya (Selangor)
@ID
Jakarta (Jakarta) = Djakarta; Jacarta; Yakarta; South Jakarta; Central Jakarta; West Jakarta; North Jakarta; East Jakarta; Jakarta Selatan; Jakarta Pusat; Jakarta Barat; Jakarta Utara; Jakarta Timur; Jakarta Metropolitan Area
Surabaya (East Java)
Bandung (West Java)
Tangerang (Banten) = South Tangerang; Tangerang Selatan
Denpasar (Bali)
Medan (North Sumatra)
@TH
Bangkok (Bangkok) = Krung Thep; Krung Thep Maha Nakhon; Banguecoque; Bangkok City; Bangkok Metropolitan Area
Chiang Mai (Chiang Mai)
@VN
Ho Chi Minh City (Ho Chi Minh City) = Saigon; Ho-Chi-Minh-Stadt; Hô-Chi-Minh-Ville; Ciudad Ho Chi Minh; HCMC; Ho Chi Minh; Thành phố Hồ Chí Minh; Hồ Chí Minh; Ho Chi Minh City Metropolitan Area
Hanoi (Hanoi) = Ha Noi; Hanói; Hà Nội
Da Nang (Da Nang) = Đà Nẵng; Danang; Da Nang City
@PH
Manila (National Capital Region) = Manille; Manilla; Metro Manila; City of Manila; Greater Manila
Makati (National Capital Region) = Makati City
Quezon City (National Capital Region)
Taguig (National Capital Region) = Taguig City; Bonifacio Global City; BGC
Pasig (National Capital Region) = Pasig City
Mandaluyong (National Capital Region) = Mandaluyong City
Cebu City (Central Visayas) = Cebu
Davao (Davao) = Davao City
@KH
Phnom Penh (Phnom Penh)
@MM
Yangon (Yangon) = Rangoon; Rangun
@KZ
Almaty (Almaty) = Alma-Ata
Astana (Astana) = Nur-Sultan
@UZ
Tashkent (Tashkent) = Toshkent; Taschkent
@AU
Sydney (New South Wales) = Sídney; Greater Sydney
Melbourne (Victoria) = Greater Melbourne
Brisbane (Queensland) = Greater Brisbane
Perth (Western Australia) = Greater Perth
Adelaide (South Australia) = Greater Adelaide; Adelaida
Canberra (Australian Capital Territory) = Camberra
Gold Coast (Queensland)
Newcastle (New South Wales) = Newcastle NSW
@NZ
Auckland (Auckland) = Aucklandia
Wellington (Wellington)
Christchurch (Canterbury)
`;
