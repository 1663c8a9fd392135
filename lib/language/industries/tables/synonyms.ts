/**
 * What people call an industry in English when they do not use LinkedIn's word. One code a line, names by `;`. A name
 * that LinkedIn's own lists have is not repeated here.
 *
 * Decisions: software sold in any way (SaaS, cloud, B2B software, AI) is 4 Software Development, because that is what such
 * companies choose. "E-commerce" is 1445 Online and Mail Order Retail, the code that was made for selling online;
 * "marketplace" is 1285. Fintech is 43 Financial Services, insurtech 42, edtech 132, martech and ad tech 80, proptech
 * 44, legal tech 10: the industry served, not the means. What could be several (energy, media, industrial) is left out.
 */
export const synonyms = `
1 Aerospace and Defense; Aerospace & Defence; Defense; Defence; Defence & Space; Space; Defense Industry; Military Industry; Defense Technology; Defence Technology; Space Technology
3 Hardware; Computer Equipment; IT Hardware; Hardware Manufacturing
4 SaaS; Software as a Service; Software Company; Software Companies; B2B Software; B2B SaaS; Enterprise Software; Business Software; Application Software; Software Products; Software Engineering; Cloud Software; Cloud; Cloud Computing; Computer Programming; Software Publishers; Software Publishing; Artificial Intelligence; AI; Machine Learning; AI & Machine Learning; Developer Tools; Dev Tools; Apps; Mobile Apps; Software & SaaS; SaaS & Software; Software Industry; Software House; Open Source
5 Networking; Network Hardware; Computer Networks; Networking Equipment
6 Technology; Tech; Information Technology & Internet; Internet Companies; Tech Industry; Technology Company; Online Services; Web; Internet Software & Services; High Tech; Digital
7 Semiconductor; Chips; Chip Manufacturing; Semiconductors & Electronics; Semiconductor Industry
8 Telecom; Telecoms; Telco; Telecommunication; Telecommunication Services; Communications; Telecommunications Industry
9 Law Firm; Law Firms; Attorneys; Lawyers; Law; Solicitors; Law Office; Law Offices
10 Legal; Legal Industry; Legal Tech; Law Firms & Legal Services; Legal Services Industry
11 Consulting; Consultancy; Business Consulting; Management Consultancy; Business Services; Advisory; Management Consulting Services; Business Consultancy; Consulting Services; B2B Services
12 Life Sciences; Life Science; Biotechnology & Life Sciences; Biosciences; Bioscience; Biotech & Life Sciences; Genomics; Biopharma; Biopharmaceuticals; Biotech Research
13 Medical; Doctors; Medical Practitioners; Clinics; Medical Clinics; Doctor's Office
14 Health; Health Services; Healthcare Services; Medical Care; Healthtech; Digital Health; Healthcare Industry; Healthcare & Medical; Medtech and Healthcare; Healthcare Providers; Healthcare and Social Assistance; Healthcare IT
15 Pharmaceutical; Drug Manufacturing; Pharmaceutical Industry; Pharmaceuticals & Biotech; Pharmaceutical Preparations; Drugs
16 Vet; Veterinarians; Animal Hospitals; Animal Health; Veterinary Care
17 Medtech; Medical Technology; Medical Equipment; Medical Device Manufacturing; Medical Instruments; Medical Supplies; Medical Devices & Equipment
18 Beauty; Cosmetics & Beauty; Personal Care; Beauty & Personal Care; Cosmetics Industry; Personal Care Products; Beauty and Cosmetics
19 Fashion; Apparel; Clothing; Fashion Retail; Clothing Stores; Fashion & Apparel; Clothing Retail
20 Sports Equipment; Sporting Equipment; Sports Goods
21 Tobacco Products; Cigarettes
22 Grocery; Groceries; Grocery Stores; Grocery Retail; Food Retail; Food Retailers
23 Food; Food Manufacturing; Food Industry; Food Processing; Food & Beverage Production; Packaged Foods; Food Products; Foodtech; Food Production and Processing; Food and Drink
24 Electronics; Electronics Manufacturing; Consumer Electronics Manufacturing; Electronic Components
25 Manufacturer; Manufacturers; Production; Industrial Manufacturing; Manufacturing Industry; CPG; Consumer Packaged Goods; FMCG; Fast Moving Consumer Goods; Consumer Products; Industrials; Industrial Goods; Industrial Products; Discrete Manufacturing
26 Furniture Manufacturing; Home Furnishings; Furnishings
27 Retailer; Retailers; Retail Trade; Retail Industry; Retail Stores; Shops; Retail Sector; Omnichannel Retail; Consumer Retail
28 Entertainment Industry; Entertainment & Leisure; Leisure; Arts, Entertainment and Recreation; Arts and Entertainment
29 Casinos; Casino; Gambling; Betting; iGaming; Online Gambling; Gaming and Casinos; Sports Betting; Lottery
30 Travel; Tourism; Travel Agency; Travel Agencies; Tour Operators; Travel Tech; Travel Services; Travel Industry
31 Hospitality Industry; Hotel Industry; Hospitality Services; Lodging; Hotels and Accommodation; Hotels & Hospitality
32 Restaurant; Restaurant Industry; Restaurant Chain; Fast Food; Cafes; Quick Service Restaurants; QSR
33 Sport; Professional Sports; Sports Industry
34 Food Services; Food Service; Bars and Restaurants; Catering and Food Services
35 Film; Film Industry; Movies; Motion Pictures; Film Production; Movies and Video; Video Production and Distribution
36 Broadcasting; Broadcast; TV; Television; Radio; Television and Radio; Broadcast Television
37 Museum; Cultural Institutions
38 Art; Arts; Artists; Visual Arts; Fine Arts; Art Galleries
39 Theatre; Theater; Performing Art
40 Recreation; Sports Facilities; Leisure Facilities; Recreation Facilities
41 Bank; Banks; Retail Banking; Commercial Banking; Commercial Banks; Banking Industry; Banking Services; Credit Unions; Credit Union; Private Banking; Neobank
42 Insurance Companies; Insurtech; Insurance Industry; Insurance Services; Insurer; Insurers; Reinsurance; InsurTech and Insurance
43 Finance; Financial; Fintech; Financial Technology; FinServ; Financial Industry; Finance Industry; Payments; Financial Services Industry; Payment Services; Lending; Finance and Insurance; Cryptocurrency; Crypto; Wealthtech; Regtech; Financial Institutions
44 Property; Realty; Real Estate Development; Property Development; Proptech; Property Management; Real Estate Services; Real Estate Industry; Property Developers; Real Estate Tech
45 Investment Banks; Investment Bank
46 Asset Management; Wealth Management; Hedge Funds; Hedge Fund; Fund Management; Asset Managers; Portfolio Management
47 Accountancy; Accountants; Accounting Firm; Accounting Services; Bookkeeping; Tax Services; CPA Firm; Audit; Accounting & Tax; Accounting and Auditing; Tax Advisory; Payroll and Accounting Services
48 Construction Industry; Contractors; Construction Company; General Contractors; Contractor; AEC; Contech; Construction Tech; Construction Services; Builders
49 Building Supplies; Construction Materials; Building Products
50 Architecture; Architects; Architectural Services; Architecture Firm; Urban Planning; Architecture & Design; Landscape Architecture
51 Civil Engineers; Infrastructure Construction; Heavy Construction; Infrastructure; Heavy and Civil Engineering Construction
52 Aerospace; Aerospace Manufacturing; Aircraft Manufacturing; Aerospace Industry; Aircraft
53 Automobile; Automobiles; Car Manufacturing; Car Manufacturers; Automobile Manufacturing; Vehicle Manufacturing; Automotive Industry; Automotive Manufacturing; Auto Industry; OEM Automotive; Motor Vehicles; Cars; Automakers
54 Chemical; Chemical Industry; Specialty Chemicals; Petrochemicals; Chemical Products; Chemicals Manufacturing
55 Machine Building; Machine Manufacturing; Engineering Machinery; Mechanical Engineering Industry; Machine Tools; Machinery and Equipment
56 Mining Industry; Metals & Mining; Mining & Minerals
57 Petroleum; Oil; Gas; Oil & Gas Industry; Energy and Oil; Upstream Oil and Gas; Oil and Gas Exploration
58 Ship Builders; Shipyards; Shipyard; Boat Building
59 Utility; Energy & Utilities; Electric Utilities; Public Utilities; Power Utilities; Utilities Industry; Utility Companies
60 Textile; Textile Industry; Fabrics; Textile Products
61 Paper; Pulp and Paper; Paper Manufacturing; Paper Products; Forest Products; Paper and Packaging
62 Railway Manufacturing; Rolling Stock; Rail Equipment
63 Agriculture; Agribusiness; Agricultural; Farms; Crop Production; Agritech; Agtech; Agri-food; AgTech and Farming
64 Livestock; Cattle Ranching; Animal Production
65 Dairy Products; Dairy Industry; Milk Products
66 Fishing; Fishing Industry; Aquaculture; Seafood Fishing
67 K-12; K-12 Education; Schools; Primary Education; Secondary Education; School; Elementary and Secondary Schools; School Districts; K12 Schools
68 Universities; University; Colleges; College; Colleges and Universities; Academia; Higher Ed; University Education
70 Research and Development; R&D; Scientific Research; Research Institutes; Research Organizations; Scientific Research and Development
71 Army; Armed Services
72 Legislature; Parliament
73 Justice; Judicial
75 Government; Public Administration; Public Sector; Govtech; Federal Government; State Government; Local Government; Government Agency; Government Agencies; Municipality; Public Authorities; State and Local Government; Government & Public Sector
77 Police; Law Enforcement Agencies
78 Emergency Services
80 Advertising; Marketing & Ads; Ad Tech; Martech; Marketing Technology; Advertising Agency; Advertising Agencies; Marketing Agency; Digital Marketing; Digital Agency; Marketing; Media Agency; Marketing & PR; Advertising and Marketing; Creative Agency; Marketing Agencies; Digital Marketing Agency; Online Advertising
81 Newspaper; Press; News Media; Newspaper Publishers; Journalism
82 Publishers; Publishing Industry; Book and Magazine Publishing; Publisher
83 Print; Printers; Commercial Printing; Print Shop; Printing Industry
84 Information Service; Data Services; Information Industry; Information Providers
85 Library
86 Environment; Environmental Consulting; Environmental; Environmental Consultancy; Sustainability Consulting
87 Freight; Parcel Delivery; Courier; Couriers; Courier Services; Freight Forwarding; Package Delivery; Freight Forwarders; Delivery Services; Last Mile Delivery; Shipping
88 Social Services; Family Services; Social Work; Social Assistance
89 Religion; Church; Churches; Religious Organizations; Faith Based Organizations; Ministry
90 Civic Organizations; Social Organizations; Clubs and Associations
91 Consumer Service; Personal Services; B2C Services
92 Trucking; Road Freight; Haulage; Trucking Company; Road Transport; Truck Transport
93 Warehouse; Warehouses; Storage; Self Storage
94 Aviation; Airline; Airlines; Aviation Services; Air Transportation; Airports; Air Transport; Air Travel
95 Maritime Industry; Marine; Sea Freight; Ocean Shipping; Maritime Shipping; Water Transportation; Marine Transportation
96 IT; IT Consulting; Information Technology; ICT; Managed IT Services; MSP; IT Outsourcing; System Integrator; Systems Integration; Managed Services; Managed Service Provider; IT Consultancy; Information Technology Consulting; Technology Consulting; Technology Services; IT Solutions; IT Services & Consulting; Digital Transformation Consulting; Systems Integrators; IT Industry; Information Technology Industry
97 Marketing Research; Market Research Services; Market Research Firm; Insights and Analytics; Consumer Insights
98 PR; Public Relations; PR Agency; Communications Agency; Public Relations Agency; Corporate Communications
99 Design Agency; Design Studio; Product Design; Industrial Design; Design Firm
100 Nonprofit; Nonprofits; Not-for-profit; NGO; NGOs; Charity; Charities; Nonprofit Organization; Charitable Organizations; Non-governmental Organization; Not-for-Profit Organizations; Charitable Organization; Third Sector
102 Strategy Consulting; Strategic Consulting; Management Services
103 Copywriting; Editing; Content Writing; Writing
104 Staffing; Recruiting; Recruitment; Staffing Agency; Recruitment Agency; Staffing and Recruitment; Recruitment Services; Talent Acquisition Services; Staffing Firms; Staffing Services; Recruiting Agency; Employment Services; Recruitment Agencies; Employment Agencies
105 Training; Coaching; Professional Training; Corporate Training; Training & Coaching; Business Coaching; Training and Development; Executive Coaching; Professional Development
106 Private Equity; Venture Capital; VC; PE; Investors; Venture Capital Firms; VC & PE; Investment Firms; Private Equity Firms; Private Equity and Venture Capital
107 Politics; Political Party; Political Parties
108 Translation; Localization; Translation Services; Language Services; Translation Agency
109 Gaming; Video Games; Games; Game Development; Video Game Development; Gaming Industry; Video Gaming; Mobile Games; Game Studio; Esports and Games
110 Events; Event Management; Event Planning; Conferences; Event Services; Trade Shows; Events Industry; Event Organizers; Exhibitions
111 Crafts; Handicrafts; Art Supplies
112 Electrical Manufacturing; Electrical Engineering Industry; Electrical Products; Electrical and Electronics Manufacturing; Electronics and Electrical Manufacturing; Electrical & Electronics
113 Streaming Media; Digital Media; Online Content; Podcasts; Streaming; Podcasting; Video Streaming
114 Nanotech
115 Bands; Musicians and Bands; Music Industry
116 Logistics; Supply Chain; Transportation; Transport; Transportation & Logistics; Logistics and Transportation; Logistics Services; 3PL; Third Party Logistics; Supply Chain Management; Logistics Industry; Transport and Logistics; Supply Chain & Logistics; Transportation and Warehousing; Logistics, Transportation and Supply Chain; Logtech; Mobility and Transportation
117 Plastic; Plastic Products; Plastic Manufacturing; Plastics Industry; Plastics & Polymers
118 Cybersecurity; IT Security; Information Security; Network Security; Infosec; Data Security; Computer Security; Cyber Security Services; Cybersecurity Industry
119 Mobile Network; Wireless Telecommunications; Mobile Operator; Mobile Operators; Wireless Carriers
120 Mediation; Arbitration
121 Security; Security Services; Private Security; Investigations; Private Investigators; Security Industry
122 Facility Management; Facilities Management; Building Services; Facility Services; Building Maintenance
123 BPO; Outsourcing; Offshoring; Business Process Outsourcing; Outsourcing Services; Offshore Outsourcing
124 Fitness; Wellness; Gyms; Health & Wellness; Gym; Health Clubs; Fitness Industry; Health and Fitness; Fitness and Wellness; Wellness & Fitness
125 Complementary Medicine; Naturopathy; Holistic Medicine; Acupuncture
126 Audio and Video Production; Media Producers; Video Production; Production Company; Film and Video Production
127 Animation Studios; Visual Effects; VFX; Post Production
128 Commercial Property; CRE; Commercial Real Estate Services
129 Capital Market; Securities; Stock Market; Trading; Brokerage; Financial Markets; Investment Services
130 Think Tank; Policy Institutes
131 Philanthropic; Foundations; Charitable Foundations; Philanthropy and Foundations; Grantmaking
132 Edtech; Online Learning; Online Education; Education Technology; Educational Technology; E-Learning Platforms; eLearning Industry; Distance Learning; EdTech and E-Learning
133 Wholesaler; Wholesalers; Wholesale Trade; Distribution; Distributors; Distributor; Wholesale Distribution
134 Importers; Exporters; International Trade; Trading Company
135 Industrial Machinery; Industrial Engineering; Mechanical Engineering; Machinery & Industrial Equipment; Industrial Equipment
136 Photographers; Photo; Photography Services; Photo Studio
137 HR; HR Services; HR Tech; HR Consulting; Human Resource Services; Human Resources Consulting; Human Resource; Human Resources and Staffing; HR Software
138 Office Supplies and Equipment; Office Equipment; Business Equipment
139 Mental Health; Psychology; Psychotherapy; Behavioral Health; Therapists; Counseling; Behavioral Health Care
140 Graphic Designers; Graphic Design Agency; Graphics Design
141 International Development; Development Aid; Trade Development; Foreign Trade
142 Beverages; Beverage; Drinks; Alcoholic Beverages; Beverage Industry; Wine; Spirits; Beverage Production; Drinks Industry; Soft Drinks
143 Jewelry; Luxury; Luxury Goods; Jewellery; Luxury Brands; Jewelry Stores; Luxury Retail
144 Cleantech and Semiconductors; Photovoltaics Manufacturing
145 Glass; Ceramics; Concrete; Glass and Ceramics; Cement; Glass, Ceramics and Cement
146 Packaging; Containers; Packaging Industry; Containers & Packaging; Packaging Manufacturing
147 Automation; Factory Automation; Robotics and Automation; Process Automation; Industrial Automation & Robotics; Automation Technology
148 Lobbying; Public Affairs; Government Affairs
201 Forestry and Agriculture; Agriculture and Forestry; Agriculture, Forestry, Fishing and Hunting; Agriculture, Forestry and Fishing; Farming and Forestry
298 Forestry; Logging; Timber
332 Mining, Oil and Gas; Extractive Industries; Mining, Quarrying, and Oil and Gas Extraction
383 Power Generation; Electricity Generation; Energy Production; Electric Power; Electricity Producers; Power Plants
387 Solar; Solar Energy; Solar Power; Photovoltaics
2489 Wind Energy; Wind Power; Wind
386 Nuclear; Nuclear Energy; Nuclear Power
382 Power Transmission; Electricity Distribution; Grid Operators; Electricity Transmission
397 Gas Distribution; Gas Utilities; Natural Gas Utilities
400 Water Utilities; Water Supply; Water and Sewerage
598 Apparel and Textile Manufacturing; Clothing Manufacturing; Garment Manufacturing; Garments; Textiles and Apparel
622 Shoes; Footwear
679 Oil Refining; Refineries; Petroleum Refining
784 Wood Products; Wood; Wood Processing
807 Steel; Metals; Metal; Steel Industry; Iron and Steel; Steel Manufacturing; Primary Metals; Metal Production
840 Metal Fabrication; Metal Products; Metalworking; Fabricated Metal; Metal Processing
923 HVAC; HVAC Manufacturing; Refrigeration Equipment
928 Metalworking Machinery
964 Communications Equipment; Telecommunications Equipment; Telecom Equipment; Network Equipment
983 Instrumentation; Measuring Instruments; Test and Measurement; Measurement Technology; Sensors
1005 Appliances; Home Appliances; Household Appliances; White Goods; Consumer Appliances
1029 Transportation Equipment; Transport Equipment Manufacturing
1042 Auto Parts; Automotive Parts; Automotive Suppliers; Automotive Supplier; Car Parts; Vehicle Parts
1285 Marketplace; Online Marketplace; Marketplaces; Online Marketplaces; Internet Marketplace; B2B Marketplace; E-commerce Marketplace; E-Commerce Platform; Ecommerce Platforms; Sharing Economy
1292 Car Dealers; Car Dealerships; Automotive Retail; Auto Dealers; Dealerships; Automotive Dealers; Car Dealership
1319 Electronics Retail; Consumer Electronics Retail
1324 Home Improvement; DIY Stores; Hardware Stores; Garden Centers; Home Improvement Retail; Building Materials Retail
1359 Health and Beauty Retail
1445 E-Commerce; Electronic Commerce; Online Retail; Online Shopping; Online Shop; Online Store; eCommerce & Retail; E-tailing; D2C; DTC; Direct to Consumer; Internet Retail; Online Retailer; Online Retailers; E-Commerce & Marketplaces; eTail; Mail Order; Internet and Direct Marketing Retail; E-commerce Industry; Webshop; Internet & Catalog Retail
1481 Rail; Railways; Railroads; Railroad; Railway; Rail Transport
1495 Public Transport; Passenger Transport; Passenger Transportation
1505 Taxi; Taxis; Ride Hailing; Ridesharing
1520 Pipelines
1573 Post; Postal; Mail Services; Postal Service
1594 TMT; Information and Media; Information; Information, Media and Telecommunications
1602 Books; Book Publishers
1600 Magazines; Magazine; Magazine Publishing
1623 Record Labels; Music Labels; Music Production
1644 Telecom Operators; Carriers; Internet Service Providers; ISP; ISPs; Telecom Carriers
1649 Satellites; Satellite; Satellite Communications
1678 Savings Banks; Savings and Loans
1696 Mortgage Brokers; Mortgage; Mortgage Lending
1713 Stock Exchanges; Stock Exchange
1720 Financial Advisors; Financial Advisory; Financial Planning; Financial Advisers; Investment Advisory
1725 Insurance Carrier; Life Insurance; Health Insurance
1737 Insurance Brokers; Insurance Agencies; Insurance Broker; Insurance Agency; Insurance Brokerage; Insurance Agents
1745 Pensions; Pension Fund
1757 Real Estate and Rental and Leasing; Real Estate and Rental
1770 Real Estate Brokers; Realtors; Estate Agents; Real Estate Agents; Real Estate Brokerage; Real Estate Agency; Estate Agency
1779 Equipment Rental; Rental Services; Leasing; Rental; Rental and Leasing
1810 Professional Service; Professional, Scientific and Technical Services
1905 Holding Company; Conglomerates; Conglomerate; Holding; Holdings; Management of Companies and Enterprises
1909 Trade Associations; Trade Association; Industry Association; Business Associations
1912 Administrative Services; Business Support Services; Support Services; Administrative and Support
1923 Executive Search; Headhunting; Headhunters
1925 Temp Agencies; Temporary Staffing; Temp Staffing; Temporary Employment
1931 Call Centers; Call Center; Contact Center; Contact Centers; Call Centres; Contact Centres
1938 Debt Collection; Collections
1956 Security Guards; Guard Services
1958 Alarm Systems; Security Systems
1965 Cleaning; Cleaning Services; Commercial Cleaning; Janitorial
1981 Waste; Garbage Collection; Waste Hauling
1986 Waste Management; Recycling; Waste Disposal
1999 Educational Services; Education Industry; Education Services; Teaching; Education & Training
2018 Vocational Training; Trade Schools; Vocational Education; Vocational Schools
2029 Language School; Language Learning; Language Training
2045 Dental; Dentistry; Dental Care; Dental Practices; Dental Clinics; Dental Practice
2040 Physician; Physician Offices; Physician Practices
2050 Optometry; Opticians; Eye Care
2054 Physical Therapy; Physiotherapy; Occupational Therapy
2063 Outpatient Care; Ambulatory Care
2069 Medical Laboratories; Diagnostics; Laboratories; Medical Labs; Diagnostic Laboratories; Medical Laboratory
2074 Home Health; Home Health Care; Home Care
2081 Hospital; Hospital Systems; Health Systems; Medical Centers
2091 Nursing Homes; Senior Living; Elder Care; Assisted Living; Care Homes; Residential Care; Senior Care; Elderly Care
2128 Childcare; Daycare; Kindergartens; Preschools; Early Childhood Education; Nurseries
2130 Sports and Performing Arts
2142 Sports Clubs; Sports Teams; Sports Club; Football Club; Football Clubs
2167 Amusement Parks; Theme Parks; Theme Park
2179 Golf; Golf Courses; Country Clubs
2190 Accommodation and Food Services; Accommodation and Food Service; Accommodation; Hotels, Restaurants & Leisure
2194 Hotels; Hotel; Hotel Chain
2212 Catering; Catering Services
2217 Bars; Pubs; Nightclubs; Bars and Nightclubs
2225 Repair; Repair Services; Maintenance
2226 Auto Repair; Car Repair; Automotive Repair; Vehicle Repair; Automotive Services
2259 Hair Salons; Salons; Spas; Beauty Salons; Hairdressing
2282 Pets; Pet Care
2353 Health and Human Service
2358 Public Health Services
2401 Operations Management Consulting
2458 Big Data; Data Analytics; Analytics; Data; Data Science; Data Center; Data Centers; Data Infrastructure
2468 Electrical Equipment; Electrical Components
2500 Wine Making; Vineyards; Winery; Wine Production
2934 Landscaping; Gardening
3089 Space Research
3095 Crude Oil Extraction
3099 Embedded Systems; Embedded Software
3124 News; Online News; News Sites; Online Newspapers
3126 Interior Designers; Interior Architecture
3127 Social Media; Social Network; Social Networks; Social Networking; Online Communities; Social Media Platforms
3128 Business Intelligence; BI; BI Software
3130 Security Software; Data Protection Software; Cybersecurity Software
3131 Mobile Gaming
3133 Media and Telecommunication; Media & Telecom; Telecom and Media
3134 Blockchain; Web3; Blockchain Technology; Distributed Ledger
3240 Renewables; Renewable Energy; Green Energy; Clean Energy; Cleantech; Renewable Energies; Renewable Power; Clean Technology
3242 Engineering; Engineering Consulting; Engineering Firm; Technical Engineering Services; Engineering Consultancy; Engineering Office
3247 Robotics; Robots; Industrial Robots
3250 Pharmacy; Pharmacies; Drug Stores
3251 Climate Tech; Climate Technology; Climate Technology Products Manufacturing
`;
