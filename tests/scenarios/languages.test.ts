/** Every language of the interface reads its own dates, durations, counts, sizes, labels, types and badges; a language without words reads nothing. */
import { describe, expect, it } from 'vitest';
import { parseCount } from '@/lib/language/amounts/count';
import { parseFounded } from '@/lib/language/amounts/founded';
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseMoney } from '@/lib/language/amounts/money';
import { parseCompanyType } from '@/lib/language/company-types/company-type';
import { parseDateRange } from '@/lib/language/dates/date-range';
import { parseTenure } from '@/lib/language/dates/tenure';
import { isDegreeBadge, isEmploymentType, isWorkMode } from '@/lib/language/labels/badges';
import { countOf, labelOf } from '@/lib/language/labels/label';
import asianAndRightToLeft from './languages/asian-and-right-to-left';
import type { Lines } from './languages/lines';
import northernAndEastern from './languages/northern-and-eastern';
import western from './languages/western';

describe.each(Object.entries({ ...western, ...northernAndEastern, ...asianAndRightToLeft }))('the words of %s', (_language, lines: Lines) => {
  it.each(Object.entries(lines.ranges))('"%s" runs from and to', (text, [from, to]) =>
    expect(parseDateRange(text)).toEqual({ from, to: to || null }),
  );
  it.each(Object.entries(lines.tenures))('"%s" lasts %i months', (text, months) => expect(parseTenure(text)).toBe(months));
  it.each(Object.entries(lines.counts))('"%s" counts', (text, [label, count]) => expect(countOf(text)).toEqual({ label, count }));
  it.each(Object.entries(lines.sizes))('"%s" is a size', (text, [min, max]) => expect(parseInterval(text)).toEqual({ min, max }));
  it.each(Object.entries(lines.labels))('"%s" is the label %s', (text, label) => expect(labelOf(text)).toBe(label));
  it.each(Object.entries(lines.types))('"%s" is a company of the type %s', (text, type) => expect(parseCompanyType(text)).toBe(type));
  it.each(lines.degrees.split('|'))('"%s" is a degree', (text) => expect(isDegreeBadge(text)).toBe(true));
  it.each(lines.employment.split('|'))('"%s" is a kind of employment', (text) => expect(isEmploymentType(text)).toBe(true));
  it.each(lines.modes.split('|'))('"%s" is a work mode', (text) => expect(isWorkMode(text)).toBe(true));
});

describe('languages without words of their own', () => {
  it.each(['ม.ค. 2567 - ปัจจุบัน', 'สมาชิก 51-200 คน', 'Bilindir 2020', 'जन॰ 2024 – वर्तमान', 'márc 2024 – xyz', '1403 فروردین - اکنون'])(
    '"%s" is no range of dates',
    (text) => expect(parseDateRange(text)).toBeNull(),
  );
  it.each(['พนักงาน 51-200 คน', '51–200 співробітників', '51-200 επαγγελματίες', '51–200 कर्मचारी'])('"%s" is no size', (text) =>
    expect(parseInterval(text)).toBeNull(),
  );
  it.each(['ผู้ติดตาม 1,020 คน', '1 020 підписників', '1 020 ακόλουθοι'])('"%s" counts nothing known', (text) => expect(countOf(text)).toBeNull());
  it.each(['ขนาดบริษัท', 'Розмір компанії', 'Iparág', 'Μέγεθος εταιρείας', 'उद्योग'])('"%s" is no label', (text) => expect(labelOf(text)).toBeNull());
});

describe('words that mean different numbers in different languages', () => {
  it.each(['1,2 mil. sledujících', '1,2 mil. de urmăritori', '1,2 B takipçi'])('"%s" is left unread', (text) => expect(countOf(text)).toBeNull());
  it('an English trillion is not a Swedish thousand', () => {
    expect(parseMoney('$1tn')).toBeNull();
    expect(parseMoney('€1 tn')).toBeNull();
  });
  it('other digits give the same numbers', () => {
    expect(parseCount('١٬٠٢٠')).toBe(1020);
    expect(parseCount('１，０２０人')).toBe(1020);
    expect(parseFounded('١٩٩٨', new Date('2026-11-28'))).toBe(1998);
    expect(parseFounded('創業 1925年', new Date('2026-11-28'))).toBe(1925);
  });
});
