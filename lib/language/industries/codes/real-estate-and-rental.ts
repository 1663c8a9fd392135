/** LinkedIn's industry codes (V2, as published in January 2026) under 1757 Real Estate and Equipment Rental Services; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
1757 Real Estate and Equipment Rental Services
  1779 Equipment Rental Services
    1798 Commercial and Industrial Equipment Rental
    1786 Consumer Goods Rental
  44 Real Estate
    128 Leasing Non-residential Real Estate
    1759 Leasing Residential Real Estate
    1770 Real Estate Agents and Brokers
`;
