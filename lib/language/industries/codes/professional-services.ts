/** LinkedIn's industry codes (V2, as published in January 2026) under 1810 Professional Services; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
1810 Professional Services
  47 Accounting
  80 Advertising Services
    148 Government Relations Services
    97 Market Research
    98 Public Relations and Communications Services
  50 Architecture and Planning
    3246 Accessible Architecture and Design
  11 Business Consulting and Services
    86 Environmental Services
    137 Human Resources Services
    1862 Marketing Services
    2401 Operations Consulting
    123 Outsourcing and Offshoring Consulting
    102 Strategic Management Services
  99 Design Services
    140 Graphic Design
    3126 Interior Design
    3256 Regenerative Design
  3242 Engineering Services
    3248 Robotics Engineering
    3249 Surveying and Mapping Services
  96 IT Services and IT Consulting
    118 Computer and Network Security
    3244 Digital Accessibility Services
    3102 IT System Custom Software Development
    3106 IT System Data Services
    1855 IT System Design Services
    3104 IT System Installation and Disposal
    3103 IT System Operations and Maintenance
    3107 IT System Testing and Evaluation
    3105 IT System Training and Support
  10 Legal Services
    120 Alternative Dispute Resolution
    9 Law Practice
  136 Photography
  70 Research Services
    12 Biotechnology Research
    114 Nanotechnology Research
    130 Think Tanks
  3243 Services for Renewable Energy
  16 Veterinary Services
`;
