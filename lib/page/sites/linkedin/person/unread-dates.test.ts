import { describe, expect, it } from 'vitest';
import { isUnreadDates } from './positions';

describe('dates that cannot be read', () => {
  it.each(['ม.ค. 2567 - ปัจจุบัน · 2 ปี', 'січ. 2024 – до тепер', '١٤٠٣ فروردین - اکنون', 'xyz 2020 – abc 2021'])(
    '"%s" looks like dates of a position',
    (text) => expect(isUnreadDates(text)).toBe(true),
  );
  it.each(['Jan 2020 - Present', '2019 – 2021', 'Acme · Full-time', 'Berlin - Hamburg', 'Founded 2015', '4 yrs 2 mos', ''])(
    '"%s" is read or is none',
    (text) => expect(isUnreadDates(text)).toBe(false),
  );
});
