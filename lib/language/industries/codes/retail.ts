/** LinkedIn's industry codes (V2, as published in January 2026) under 27 Retail; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
27 Retail
  1339 Food and Beverage Retail
    22 Retail Groceries
  1445 Online and Mail Order Retail
  19 Retail Apparel and Fashion
  1319 Retail Appliances, Electrical, and Electronic Equipment
  3186 Retail Art Dealers
  111 Retail Art Supplies
  1409 Retail Books and Printed News
  1324 Retail Building Materials and Garden Equipment
  1423 Retail Florists
  1309 Retail Furniture and Home Furnishings
  1370 Retail Gasoline
  1359 Retail Health and Personal Care Products
    3250 Retail Pharmacies
  143 Retail Luxury Goods and Jewelry
  1292 Retail Motor Vehicles
  1407 Retail Musical Instruments
  138 Retail Office Equipment
  1424 Retail Office Supplies and Gifts
  1431 Retail Recyclable Materials & Used Merchandise
`;
