/** LinkedIn's industry codes (V2, as published in January 2026) under 1594 Technology, Information and Media; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
1594 Technology, Information and Media
  3133 Media & Telecommunications
    82 Book and Periodical Publishing
      1602 Book Publishing
      81 Newspaper Publishing
      1600 Periodical Publishing
    36 Broadcast Media Production and Distribution
      1641 Cable and Satellite Programming
      1633 Radio and Television Broadcasting
    35 Movies, Videos and Sound
      127 Animation and Post-production
      126 Media Production
      1611 Movies and Sound Recording
        1623 Sound Recording
      1625 Sheet Music Publishing
    8 Telecommunications
      1649 Satellite Telecommunications
      1644 Telecommunications Carriers
      119 Wireless Services
  6 Technology, Information and Internet
    2458 Data Infrastructure and Analytics
      3134 Blockchain Services
      3128 Business Intelligence Platforms
      3252 Climate Data and Analytics
    84 Information Services
      3132 Internet Publishing
        3125 Blogs
        3129 Business Content
        113 Online Audio and Video Media
          3124 Internet News
      85 Libraries
    1285 Internet Marketplace Platforms
    3127 Social Networking Platforms
    4 Software Development
      109 Computer Games
        3131 Mobile Gaming Apps
      5 Computer Networking Products
      3130 Data Security Software Products
      3101 Desktop Computing Software Products
      3099 Embedded Software Products
      3100 Mobile Computing Software Products
`;
