import { afterEach, describe, expect, it } from 'vitest';
import { type Judged, whyNotWrite } from '@/lib/message/material-from';
import { speak } from '@/lib/wording/language';
import { elena } from '@/tests/support/prospects';
import { testedIcp } from '@/tests/support/seller';
import { inWords } from './in-words';

const ruledOutBy = (...reasons: string[]): Judged => ({
  ...elena,
  companyVerdicts: [{ icp: { ...testedIcp, negative: false }, band: 'ruled-out', ruledOutBy: reasons }] as unknown as Judged['companyVerdicts'],
  personVerdicts: [],
  pains: [],
});

afterEach(() => speak('en'));

describe('why there is no message', () => {
  it.each(['Employees 40, you want 500–5,000', '  Too small to benefit. ', 'They wrote “no vendors.”', undefined])(
    'is told in whole sentences, whatever rules it out: %s',
    (reason) => {
      for (const language of ['en', 'de'] as const) {
        speak(language);
        const said = inWords().noMessage(whyNotWrite(ruledOutBy(...(reason === undefined ? [] : [reason])))!);
        expect(said).toMatch(language === 'en' ? /[^.\s]\. So there is no message here\.$/ : /[^.\s]\. Deshalb steht hier keine Nachricht\.$/);
        if (reason) expect(said).toContain(reason.trim().replace(/\.$/, ''));
      }
    },
  );
});
