/** LinkedIn's industry codes (V2, as published in January 2026) under 43 Financial Services; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
43 Financial Services
  129 Capital Markets
    1720 Investment Advice
    45 Investment Banking
    46 Investment Management
    1713 Securities and Commodity Exchanges
    106 Venture Capital and Private Equity Principals
  1673 Credit Intermediation
    41 Banking
    141 International Trade and Development
    1696 Loan Brokers
    1678 Savings Institutions
  1742 Funds and Trusts
    1743 Insurance and Employee Benefit Funds
    1745 Pension Funds
    1750 Trusts and Estates
  42 Insurance
    1738 Claims Adjusting, Actuarial Services
    1737 Insurance Agencies and Brokerages
    1725 Insurance Carriers
`;
