import { describe, expect, it } from 'vitest';
import { runsLike } from './candidates';
import { copyrightHolder } from './copyright';
import { domainKeys, domainMatch } from './domain-match';
import { asName, nameKey } from './words';

describe('the holder of a copyright', () => {
  it.each([
    ['© 2014 Hartwell Tools. All rights reserved.', 'Hartwell Tools'],
    ['Copyright © 2003–2024 Hartwell Pty Ltd.', 'Hartwell Pty Ltd.'],
    ['Hartwell © 2014', 'Hartwell'],
    ['\uFFFD 2014 Hartwell Tools. All rights reserved.', 'Hartwell Tools'],
    ['© 2014 Hartwell, Inc. and its licensors.', 'Hartwell, Inc.'],
    ['© Hartwell GmbH, alle Rechte vorbehalten', 'Hartwell GmbH'],
    ['© 2014 Hartwell. 3rd Floor, 12 Queen Street, Leeds', 'Hartwell'],
    ['Copyright 2003-2011 Hartwell, Inc. All rights reserved. Site by Cedar Web Design', 'Hartwell, Inc.'],
    ['Terms | Privacy | © 2020 Hartwell | Imprint', 'Hartwell'],
  ])('%s', (line, holder) => expect(copyrightHolder(line)).toBe(holder));

  it.each([
    'SEO by © Cedar Optimisation | all rights reserved',
    'Map data ©2014 Mapmaker',
    '© 2024',
    '© All rights reserved.',
    'Our copyright policy forbids copying without permission.',
    'Hartwell Tools',
    `© 2014 ${'x'.repeat(400)}`,
  ])('%j names nobody', (line) => expect(copyrightHolder(line)).toBeNull());
});

describe('a name and a domain', () => {
  it.each([
    ['Hartwell Tools', 'hartwelltools', 1],
    ['Hartwell Tools Ltd', 'hartwell-tools', 1],
    ['The Hartwell Barn', 'hartwellbarn', 1],
    ['Hartwell', 'gethartwell', 1],
    ['Home & Hearth', 'homeandhearth', 1],
    ['Räumung Freising', 'raeumungfreising', 1],
    ['Woodley Insurance Service', 'woodleyins', 0.8],
    ['Leeward Productions', 'leewardpro', 0.8],
    ['Hartwell Tools of Leeds', 'hartwelltools', 0.8],
    ['Great Northern Rail', 'gnr', 0.6],
    ['Cedar Web Design', 'hartwell', 0],
    ['Contact', 'hartwell', 0],
  ])('%s and %s', (name, label, fit) => expect(domainMatch(name, domainKeys(label))).toBe(fit));

  it('finds the run of words that is the domain’s word', () => {
    expect(runsLike('Quality pumps from Hartwell Tools, since 1958', domainKeys('hartwelltools'))).toEqual(['Hartwell Tools']);
    expect(runsLike('hartwelltools', domainKeys('hartwelltools'))).toEqual([]);
    expect(runsLike('The Hartwell Barn', domainKeys('hartwellbarn'))).toEqual(['The Hartwell Barn']);
  });

  it('does not tire of repetitions', () => {
    const started = process.cpuUsage();
    for (let round = 0; round < 200; round++) domainMatch('aa aa aa aa aa aa aa aa', ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaab']);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });
});

describe('names', () => {
  it('are compared without their legal form, articles and endings of domains', () => {
    expect(nameKey('The Hartwell & Sons Co., Ltd.')).toBe(nameKey('Hartwell and Sons'));
    expect(nameKey('Hartwell.co.uk')).toBe(nameKey('HARTWELL'));
  });

  it.each(['Home', 'Contact Us', 'Impressum', 'https://a.example', 'info@a.example', '2014', '', 'x', 'logo.png', 'Untitled Document'])(
    '%j is none',
    (text) => expect(asName(text)).toBeNull(),
  );

  it('lose the word "logo", trademark signs and quotes', () => {
    expect(asName('Hartwell Tools® logo')).toBe('Hartwell Tools');
    expect(asName('“Hartwell”')).toBe('Hartwell');
    expect(asName('Hartwell — zur Startseite')).toBe('Hartwell');
    expect(asName('Hartwell, domů')).toBe('Hartwell');
    expect(asName('Home and Hearth')).toBe('Home and Hearth');
  });
});
