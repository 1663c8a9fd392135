/** LinkedIn's industry codes (V2, as published in January 2026) under 75 Government Administration; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
75 Government Administration
  73 Administration of Justice
    3068 Correctional Institutions
    3065 Courts of Law
    3070 Fire Protection
    77 Law Enforcement
    78 Public Safety
  2375 Economic Programs
    3085 Transportation Programs
    3086 Utilities Administration
  388 Environmental Quality Programs
    2366 Air, Water, and Waste Program Management
    2368 Conservation Programs
  2353 Health and Human Services
    69 Education Administration Programs
    2360 Public Assistance Programs
    2358 Public Health
  2369 Housing and Community Development
    2374 Community Development and Urban Planning
    3081 Housing Programs
  2391 Military and International Affairs
    71 Armed Forces
    74 International Affairs
  79 Public Policy Offices
    76 Executive Offices
    72 Legislative Offices
  3089 Space Research and Technology
`;
