/** LinkedIn's industry codes (V2, as published in January 2026) under 1905 Holding Companies; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
1905 Holding Companies
`;
