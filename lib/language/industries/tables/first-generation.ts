/**
 * LinkedIn's first industry list (V1, until 2022): names that the second list changed; its numbers stayed. People who
 * never edited their page since still show them, and data vendors write nothing else. One code a line, names by `;`.
 */
export const firstGeneration = `
1 Defense & Space
3 Computer Hardware
4 Computer Software; Software
5 Computer Networking
6 Internet; Internet Services
7 Semiconductors
11 Management Consulting
12 Biotechnology; Biotech
13 Medical Practice
14 Hospital & Health Care; Health Care
15 Pharmaceuticals; Pharma
16 Veterinary
17 Medical Devices; Medical Device
18 Cosmetics
19 Apparel & Fashion
20 Sporting Goods
21 Tobacco
22 Supermarkets; Supermarket
23 Food Production
24 Consumer Electronics
25 Consumer Goods
26 Furniture
28 Entertainment
29 Gambling & Casinos
30 Leisure, Travel & Tourism; Travel and Tourism
33 Sports
34 Food & Beverages; Food and Beverage
35 Motion Pictures and Film
36 Broadcast Media
37 Museums and Institutions
38 Fine Art
40 Recreational Facilities and Services
49 Building Materials
52 Aviation and Aerospace; Aerospace and Aviation
53 Automotive
54 Chemicals
55 Machinery
56 Mining & Metals
57 Oil & Energy
60 Textiles
61 Paper & Forest Products
62 Railroad Manufacture; Railroad Manufacturing
65 Dairy
66 Fishery
69 Education Management
70 Research
71 Military
72 Legislative Office
73 Judiciary
76 Executive Office
79 Public Policy
80 Marketing and Advertising
81 Newspapers
82 Publishing
83 Printing
87 Package/Freight Delivery
90 Civic & Social Organization
92 Transportation/Trucking/Railroad
93 Warehousing
95 Maritime
96 Information Technology and Services; IT and Services
98 Public Relations and Communications; PR and Communications
99 Design
100 Non-Profit Organization Management
102 Program Development
106 Venture Capital & Private Equity
107 Political Organization
111 Arts and Crafts
112 Electrical/Electronic Manufacturing
113 Online Media
114 Nanotechnology
115 Music
116 Logistics and Supply Chain
117 Plastics
119 Wireless
123 Outsourcing/Offshoring
124 Health, Wellness and Fitness
127 Animation
128 Commercial Real Estate
131 Philanthropy
132 E-learning
134 Import and Export
135 Mechanical or Industrial Engineering; Mechanical and Industrial Engineering
137 Human Resources
138 Business Supplies and Equipment
142 Wine and Spirits
143 Luxury Goods & Jewelry
144 Renewables & Environment
145 Glass, Ceramics & Concrete
146 Packaging and Containers
147 Industrial Automation
148 Government Relations
`;
