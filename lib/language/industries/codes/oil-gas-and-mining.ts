/** LinkedIn's industry codes (V2, as published in January 2026) under 332 Oil, Gas, and Mining; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
332 Oil, Gas, and Mining
  56 Mining
    341 Coal Mining
    345 Metal Ore Mining
    356 Nonmetallic Mineral Mining
  57 Oil and Gas
    3096 Natural Gas Extraction
    3095 Oil Extraction
`;
