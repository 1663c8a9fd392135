/** LinkedIn's industry codes (V2, as published in January 2026) under 2190 Accommodation Services; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
2190 Accommodation Services
  34 Food and Beverage Services
    2217 Bars, Taverns, and Nightclubs
    2212 Caterers
    2214 Mobile Food Services
    32 Restaurants
  31 Hospitality
    2197 Bed-and-Breakfasts, Hostels, Homestays
    2194 Hotels and Motels
`;
