/** LinkedIn's industry codes (V2, as published in January 2026) under 48 Construction; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
48 Construction
  406 Building Construction
    413 Nonresidential Building Construction
    408 Residential Building Construction
  51 Civil Engineering
    431 Highway, Street, and Bridge Construction
    428 Subdivision of Land
    419 Utility System Construction
  435 Specialty Trade Contractors
    453 Building Equipment Contractors
    460 Building Finishing Contractors
    436 Building Structure and Exterior Contractors
`;
