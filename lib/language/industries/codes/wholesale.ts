/** LinkedIn's industry codes (V2, as published in January 2026) under 133 Wholesale; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
133 Wholesale
  1267 Wholesale Alcoholic Beverages
  1222 Wholesale Apparel and Sewing Supplies
  1171 Wholesale Appliances, Electrical, and Electronics
  49 Wholesale Building Materials
  1257 Wholesale Chemical and Allied Products
  1157 Wholesale Computer Equipment
  1221 Wholesale Drugs and Sundries
  1231 Wholesale Food and Beverage
  1230 Wholesale Footwear
  1137 Wholesale Furniture and Home Furnishings
  1178 Wholesale Hardware, Plumbing, Heating Equipment
  134 Wholesale Import and Export
  1208 Wholesale Luxury Goods and Jewelry
  1187 Wholesale Machinery
  1166 Wholesale Metals and Minerals
  1128 Wholesale Motor Vehicles and Parts
  1212 Wholesale Paper Products
  1262 Wholesale Petroleum and Petroleum Products
  1153 Wholesale Photography Equipment and Supplies
  1250 Wholesale Raw Farm Products
  1206 Wholesale Recyclable Materials
`;
