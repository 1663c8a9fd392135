/** LinkedIn's industry codes (V2, as published in January 2026) under 91 Consumer Services; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
91 Consumer Services
  90 Civic and Social Organizations
    1909 Industry Associations
    107 Political Organizations
    1911 Professional Organizations
  2318 Household Services
  100 Non-profit Organizations
  2258 Personal and Laundry Services
    2272 Laundry and Drycleaning Services
    2259 Personal Care Services
    2282 Pet Services
  131 Philanthropic Fundraising Services
  89 Religious Institutions
  2225 Repair and Maintenance
    2247 Commercial and Industrial Machinery Maintenance
    2240 Electronic and Precision Equipment Maintenance
    2255 Footwear and Leather Goods Repair
    2253 Reupholstery and Furniture Repair
    2226 Vehicle Repair and Maintenance
`;
