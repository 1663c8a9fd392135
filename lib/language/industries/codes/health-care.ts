/** LinkedIn's industry codes (V2, as published in January 2026) under 14 Hospitals and Health Care; a deeper indent is a child. Format: see `industry-tree.ts`. */
export const codes = `
14 Hospitals and Health Care
  2115 Community Services
    2112 Services for the Elderly and Disabled
  2081 Hospitals
  88 Individual and Family Services
    2128 Child Day Care Services
    2122 Emergency and Relief Services
    2125 Vocational Rehabilitation Services
  13 Medical Practices
    125 Alternative Medicine
    2077 Ambulance Services
    2048 Chiropractors
    2045 Dentists
    2060 Family Planning Centers
    2074 Home Health Care Services
    2069 Medical and Diagnostic Laboratories
    139 Mental Health Care
    2050 Optometrists
    2063 Outpatient Care Centers
    2054 Physical, Occupational and Speech Therapists
    2040 Physicians
  2091 Nursing Homes and Residential Care Facilities
`;
