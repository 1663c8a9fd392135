/** LinkedIn's industry codes (V2, as published in January 2026) under 116 Transportation, Logistics, Supply Chain and Storage; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
116 Transportation, Logistics, Supply Chain and Storage
  94 Airlines and Aviation
  87 Freight and Package Transportation
  1495 Ground Passenger Transportation
    1504 Interurban and Rural Bus Services
    1512 School and Employee Bus Services
    1517 Shuttles and Special Needs Transportation Services
    1532 Sightseeing Transportation
    1505 Taxi and Limousine Services
    1497 Urban Transit Services
  95 Maritime Transportation
  1520 Pipeline Transportation
  1573 Postal Services
  1481 Rail Transportation
  92 Truck Transportation
  93 Warehousing and Storage
`;
