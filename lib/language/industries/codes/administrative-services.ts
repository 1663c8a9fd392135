/** LinkedIn's industry codes (V2, as published in January 2026) under 1912 Administrative and Support Services; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
1912 Administrative and Support Services
  1938 Collection Agencies
  110 Events Services
  122 Facilities Services
    1965 Janitorial Services
    2934 Landscaping Services
  101 Fundraising
  1916 Office Administration
  121 Security and Investigations
    1956 Security Guards and Patrol Services
    1958 Security Systems Services
  104 Staffing and Recruiting
    1923 Executive Search Services
    1925 Temporary Help Services
  1931 Telephone Call Centers
  108 Translation and Localization
  30 Travel Arrangements
  103 Writing and Editing
`;
