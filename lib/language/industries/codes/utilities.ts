/** LinkedIn's industry codes (V2, as published in January 2026) under 59 Utilities; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
59 Utilities
  383 Electric Power Generation
    385 Fossil Fuel Electric Power Generation
    386 Nuclear Electric Power Generation
    3240 Renewable Energy Power Generation
      390 Biomass Electric Power Generation
      389 Geothermal Electric Power Generation
      384 Hydroelectric Power Generation
      387 Solar Electric Power Generation
      2489 Wind Electric Power Generation
  382 Electric Power Transmission, Control, and Distribution
  397 Natural Gas Distribution
  398 Water, Waste, Steam, and Air Conditioning Services
    404 Steam and Air-Conditioning Supply
    1981 Waste Collection
    1986 Waste Treatment and Disposal
    400 Water Supply and Irrigation Systems
`;
