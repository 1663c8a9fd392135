/** LinkedIn's industry codes (V2, as published in January 2026) under 201 Farming, Ranching, Forestry; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
201 Farming, Ranching, Forestry
  63 Farming
    150 Horticulture
  298 Forestry and Logging
  256 Ranching and Fisheries
    66 Fisheries
    64 Ranching
`;
