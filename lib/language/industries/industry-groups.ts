/**
 * What people want when they name a market that LinkedIn spreads over several codes. A group holds codes; everything
 * below a code belongs to it. "Healthcare" is the root 14 alone; makers of drugs and devices are "life sciences".
 * Software includes 2458 Data Infrastructure and Analytics, where analytics vendors stand. E-commerce is selling online
 * (1445) and the platforms for it (1285). Technology is what is built or run with computers, not telecommunications.
 */
import { industryKey } from './industry-key';

export const industryGroups: Readonly<Record<string, readonly number[]>> = {
  'e-commerce': [1445, 1285],
  'online retail': [1445, 1285],
  saas: [4, 2458],
  software: [4, 2458],
  'b2b software': [4, 2458],
  technology: [6, 96, 24],
  tech: [6, 96, 24],
  'it and software': [4, 96, 2458],
  fintech: [43, 3134],
  healthcare: [14],
  'life sciences': [12, 15, 17, 2069],
  'pharma and biotech': [12, 15],
  manufacturing: [25],
  industrial: [25, 48, 3242],
  retail: [27],
  'consumer goods': [23, 18, 1005, 26, 598, 616, 20, 19],
  hospitality: [2190],
  travel: [30, 31, 94],
  education: [1999],
  finance: [43],
  energy: [57, 59, 3240, 3241, 144, 3243],
  renewables: [3240, 3241, 144, 3243, 3251, 3252],
  media: [82, 36, 35, 3132, 3127],
  telecom: [8, 964],
  'professional services': [1810],
  agency: [80, 1862, 98, 99],
  agencies: [80, 1862, 98, 99],
  logistics: [116],
  automotive: [53, 1042, 1128, 1292, 2226],
  'food and beverage': [23, 34, 1339, 1231],
  fashion: [19, 598, 616, 1222, 1230],
  'real estate': [1757],
  nonprofit: [100, 131, 90],
  'public sector': [75],
  cybersecurity: [118, 3130],
  'human resources': [137, 104],
};

const byKey = new Map(Object.entries(industryGroups).map(([name, codes]) => [industryKey(name), codes]));

/** The codes of a group by its name, in any spelling; null when there is no such group. */
export const groupNamed = (text: string): readonly number[] | null => byKey.get(industryKey(text)) ?? null;
