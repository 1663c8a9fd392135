/** LinkedIn's industry codes (V2, as published in January 2026) under 1999 Education; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
1999 Education
  132 E-Learning Providers
  68 Higher Education
  67 Primary and Secondary Education
  105 Professional Training and Coaching
  2018 Technical and Vocational Training
    2019 Cosmetology and Barber Schools
    2025 Fine Arts Schools
    2020 Flight Training
    2029 Language Schools
    2012 Secretarial Schools
    2027 Sports and Recreation Instruction
`;
