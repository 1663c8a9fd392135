/** LinkedIn's industry codes (V2, as published in January 2026) under 28 Entertainment Providers; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
28 Entertainment Providers
  38 Artists and Writers
  37 Museums, Historical Sites, and Zoos
    2161 Historical Sites
    2159 Museums
    2163 Zoos and Botanical Gardens
  115 Musicians
  2130 Performing Arts and Spectator Sports
    2139 Circuses and Magic Shows
    2135 Dance Companies
    39 Performing Arts
    33 Spectator Sports
      2143 Racetracks
      2142 Sports Teams and Clubs
    2133 Theater Companies
  40 Recreational Facilities
    2167 Amusement Parks and Arcades
    29 Gambling Facilities and Casinos
    2179 Golf Courses and Country Clubs
    2181 Skiing Facilities
    124 Wellness and Fitness Services
`;
