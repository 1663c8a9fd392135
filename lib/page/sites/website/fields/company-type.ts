/** Non-profit, listed, public or educational: only where the page says so of itself. Nothing is concluded from a legal form. */
import { confidence } from '@/lib/signal/confidence';
import type { CompanyType } from '@/lib/signal/vocabulary';
import type { Source } from '../../../reader';
import { quoteLine, quoteText } from '../../../sources/quote';
import { organisationRecords } from '../json-ld-types';
import { ownVoice, sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';

/** What a company calls itself when it is not simply a private business. */
const types: [CompanyType, RegExp][] = [
  [
    'nonprofit',
    /\b(?:(?:we are|is) an? (?:[a-zÀ-ɏ-]+ ){0,3}(?:non-?profit|not-for-profit|charity)|501\(c\)\(3\)|registered charity|gemeinn[üu]tzige[rs]?|association (?:loi|à but non lucratif)|organisation à but non lucratif|(?:entidad|organizaci[óo]n|asociaci[óo]n|fundaci[óo]n) sin [áa]nimo de lucro|(?:entidade|organiza[çc][ãa]o|associa[çc][ãa]o) sem fins lucrativos|organizzazione (?:non profit|senza scopo di lucro)|organizzazione di volontariato|ente del terzo settore|onlus|goed doel|stichting zonder winstoogmerk)/i,
  ],
  [
    'public',
    /\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|AIM|XETRA|FRA|EPA|Euronext)\s?:\s?[A-Z0-9.]{1,6}\)|\b(?:NYSE|NASDAQ|Nasdaq|LSE|ASX|TSX):\s?[A-Z0-9.]{1,6}\b|\b(?:is|are) (?:a )?publicly (?:traded|listed)/,
  ],
];
const recordTypes: Record<string, CompanyType> = {
  NGO: 'nonprofit',
  GovernmentOrganization: 'government',
  GovernmentOffice: 'government',
  EducationalOrganization: 'educational',
  CollegeOrUniversity: 'educational',
  School: 'educational',
};

export const type: Source<CompanyType, WebsiteSubject>[] = [
  ({ embedded }) =>
    organisationRecords(embedded).flatMap((node) => {
      const named = [node['@type']].flat().find((each): each is string => typeof each === 'string' && each in recordTypes);
      return named ? [{ value: recordTypes[named]!, confidence: confidence.labelled, evidence: [quoteText(named, 'json-ld')] }] : [];
    }),
  (page, subject) => {
    for (const { text, line } of sentencesOn(page.outline)) {
      const [hit] = types.filter(([, pattern]) => pattern.test(text));
      if (
        hit &&
        (text.length <= 120 ||
          ownVoice(text, subject) ||
          /^(?:la |el |l['’]|die |der )(?:asociaci|fundaci|associa[zt]ion|fondazion|fondation|stiftung|verein)/i.test(text))
      )
        return [{ value: hit[0], confidence: confidence.shaped, evidence: [quoteLine(page.outline, line, { part: text })] }];
    }
    return [];
  },
];
