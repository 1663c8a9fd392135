import { describe, expect, it } from 'vitest';
import { addressesIn, addressOfLink } from './emails';
import { companysOf, strangersIn } from './own-emails';
import { phoneOfLink, phonesIn, sameNumber } from './phones';

const phones = (line: string, before = '') => phonesIn(line, before).map((each) => (each.fax ? `fax ${each.text}` : each.text));

describe('phone numbers', () => {
  it.each([
    ['Call us: (918) 555-0117', ['(918) 555-0117']],
    ['510-555-1800 | fax: 510-555-1526', ['510-555-1800', 'fax 510-555-1526']],
    ['T +44 (0) 1242 577104 M +44 7700 900123', ['+44 (0) 1242 577104', '+44 7700 900123']],
    ['01634 496 0552', ['01634 496 0552']],
    ['Telefon: 0521 / 555 01-0', ['0521 / 555 01-0']],
    ['Tél. 04 72 00 01 42', ['04 72 00 01 42']],
    ['Teléfono: 915 550 142', ['915 550 142']],
    ['Freecall 1300 555 227', ['1300 555 227']],
    ['707.555.9184 (Fax)', ['fax 707.555.9184']],
    ['+351 229 555 220', ['+351 229 555 220']],
    ['(11) 2685-0142', ['(11) 2685-0142']],
    ['0771 - 2440142 / 28', ['0771 - 2440142']],
    ['Tel. 0049711/4880', ['0049711/4880']],
    ['Tel. 0049711 / 48', ['0049711 / 48']],
    ['Tel 02151123/456', ['02151123/456']],
    ['Tel: 004317123/4567', ['004317123/4567']],
    ['Telefon 004971/4880', ['004971/4880']],
    ['Tel. 0711489 / 80', ['0711489 / 80']],
  ])('%s', (line, expected) => expect(phones(line)).toEqual(expected));

  it.each([
    'Founded 2003-2014 in Leeds',
    'Updated 03/14/2011',
    'Only $1,250.00 or 4 500 000 units',
    'Registernummer: HRB 12345 678',
    'ABN 67 107 751 931',
    'VAT no. 123 4567 89',
    'vendite@hartwell.example P.IVA 01234567890',
    'Server 192.168.10.250',
    'ZIP 97204-1234',
    'IBAN DE89 3704 0044 0532 0130 00',
    'Order 55-10432 today',
    'Call +0 199 887 720',
    'ISBN 978-3-16-148410-0',
    'Projects (12) 2003-2014',
  ])('%j holds none', (line) => expect(phones(line)).toEqual([]));

  it('takes bare numbers that stand in a stack or beside a mailbox', () => {
    const stacked = (line: string, before: string, behind: string) => phonesIn(line, before, behind).map(({ text }) => text);
    expect(stacked('0721500142', 'Transport', '0721500143')).toEqual(['0721500142']);
    expect(stacked('668-051-042', 'Padniewko', 'kontakt@hartwell.example')).toEqual(['668-051-042']);
    expect(stacked('0721500142', 'Transport', 'Home')).toEqual([]);
  });

  it('takes the word on the line above for a number that stands alone', () => {
    expect(phones('555 0123 45', 'Telephone')).toEqual(['555 0123 45']);
    expect(phones('01872 496001', 'Fax')).toEqual(['fax 01872 496001']);
  });

  it('reads tel: links and knows one line in two writings', () => {
    expect(phoneOfLink('tel:+15035550142', 'Call +1 503 555 0142')?.text).toBe('+1 503 555 0142');
    expect(phoneOfLink('tel:+15035550142', 'Call us')?.text).toBe('+15035550142');
    expect(phoneOfLink('tel:%', 'x')).toBeNull();
    expect(phoneOfLink('https://a.example/', 'x')).toBeNull();
    expect(sameNumber('442079460000', '02079460000')).toBe(true);
    expect(sameNumber('442079460000', '02079460001')).toBe(false);
  });
});

describe('e-mail addresses', () => {
  const hints = { site: 'acme.example', keys: ['acme'] };

  it('keeps the mailboxes of tasks and of the company, never a person’s', () => {
    expect(
      companysOf(['info@acme.example', 'acme@acme.example', 'jo.vale@acme.example', 'mvale@acme.example', 'sales-uk@acme.example'], hints),
    ).toEqual(['info@acme.example', 'acme@acme.example', 'sales-uk@acme.example']);
  });

  it('takes a task word at the edge of a part, not inside somebody’s name', () => {
    expect(companysOf(['vendas6@acme.example', 'ismail@acme.example', 'winfobert@acme.example'], hints)).toEqual(['vendas6@acme.example']);
  });

  it('knows a small firm by its name in a free mailbox', () => {
    const named = { site: 'acme-harbour.example', keys: ['acmeharbour'], company: { name: 'Acme Tools Ltd' } };
    expect(companysOf(['acmetools2@virgilio.it', 'jo.vale@gmail.com'], named)).toEqual(['acmetools2@virgilio.it']);
  });

  it('takes a free mailbox that the firm’s words and trades make up, and no surname beside them', () => {
    const named = { site: 'fbtotal.example', keys: ['fbtotal'], company: { name: 'FB Total Security' } };
    expect(companysOf(['fb.totalsicurezza@gmail.com', 'total.martin@gmail.com', 'bauer@gmx.de'], named)).toEqual(['fb.totalsicurezza@gmail.com']);
  });

  it.each([
    ['Beck Elektro', 'jan.beck eva-beck max_beck janbeck beckjan jbeck beck.j j.beck-elektro jan.beckelektro elektro garten user'],
    ['Koch Garten', 'eva.koch tomkoch kai.koch koch-kai gartenbau garten'],
    ['Schneider Holzbau', 'jan.schneider schneider.eva janschneider schneiderj schneidertom'],
    ['Schneider', 'jan.schneider j.schneider max_schneider'],
    ['User Elektro', 'user'],
    ['Jan Beck Elektro', 'j.beck eva.bec jb jbe'],
    ['Vale Autos', 'vala va v.autosmith val.aut'],
    ['Impact BTP Delta Plus', 'impact.jonesbtp ibdp'],
  ])('leaves the mailboxes of people with the name of %s alone', (name, boxes) => {
    const named = { site: 'firm.example', keys: ['firm'], company: { name } };
    expect(
      companysOf(
        boxes.split(' ').map((box) => `${box}@gmx.de`),
        named,
      ),
    ).toEqual([]);
  });

  it.each([
    ['Beck Elektro', 'beckelektro elektro.beck elektro-beck-gmbh beck_elektrotechnik'],
    ['Elektro Beck GmbH', 'beck-elektro beck'],
    ['Schneider Holzbau', 'schneider-holzbau schneidertreppen holzbau.schneider'],
    ['Leeds Rapid Couriers Ltd', 'lrcouriers.ltd leedsrapid'],
    ['Vale Autos', 'valaut'],
    ['Impact BTP Delta Plus', 'impact.deltabtp'],
  ])('takes the mailboxes of %s', (name, boxes) => {
    const all = boxes.split(' ').map((box) => `${box}@gmx.de`);
    expect(companysOf(all, { site: 'firm.example', keys: ['firm'], company: { name } })).toEqual(all);
  });

  it('takes a surname that is a task’s word, too, for a surname behind a first name', () => {
    expect(companysOf(['lager@acme.example', 'yuki.kita@acme.example', 'jan.lager@acme.example', 'berlin-werkstatt@acme.example'], hints)).toEqual([
      'lager@acme.example',
      'berlin-werkstatt@acme.example',
    ]);
  });

  it('knows the firm under another country’s ending, and the words of tasks in other languages', () => {
    expect(companysOf(['hello@hartwell.ch', 'jo@hartwell.ch'], { site: 'hartwell.com.au', keys: ['hartwell'] })).toEqual(['hello@hartwell.ch']);
    expect(companysOf(['vermarktung@acme.example', 'orcamento@acme.example', 'huber@acme.example'], hints)).toEqual(['vermarktung@acme.example']);
  });

  it('takes another domain only where it stands alone', () => {
    expect(companysOf(['info@acmegroup.example'], hints)).toEqual(['info@acmegroup.example']);
    expect(companysOf(['info@acme.example', 'info@press.example'], hints)).toEqual(['info@acme.example']);
    expect(companysOf(['info@one.example', 'info@two.example'], hints)).toEqual([]);
    expect(companysOf(['privacy@vercel.com'], hints)).toEqual([]);
    expect(companysOf(['acme@gmail.com', 'privacy@vercel.com'], hints)).toEqual(['acme@gmail.com']);
    expect(strangersIn(['info@one.example', 'x@two.example', 'y@gmail.com', 'z@acme.example'], 'acme.example')).toBe(2);
  });

  it('reads what is written for people and not for robots', () => {
    expect(addressesIn('Mail: info [at] acme [dot] example, or Info(at)acme.example')).toEqual(['info@acme.example']);
    expect(addressesIn('no address @ all')).toEqual([]);
  });

  it('takes no sample for the company’s', () => {
    expect(companysOf(['info@gmail.com', 'acme.info@gmail.com', 'support@emailaddress.com'], hints)).toEqual(['acme.info@gmail.com']);
  });

  it('passes over share links and broken escapes', () => {
    expect(addressOfLink('mailto:?subject=Look&body=x')).toBeNull();
    expect(addressOfLink('mailto:%E0%A4%A')).toBeNull();
    expect(addressOfLink('mailto:Info@Acme.example?subject=Hi')).toBe('info@acme.example');
  });
});
