/**
 * Regions that stand in postal addresses beside a postcode, so that "Marietta GA 30066" splits into city and
 * region. Facts of public record: USPS state codes, Canada Post and Australia Post abbreviations, and the
 * counties that British addresses still carry.
 */
import { dropEnd } from '@/lib/kernel/text';

const codes: Record<'US' | 'CA' | 'AU', string> = {
  US: 'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,AL Ala,AZ Ariz,AR Ark,CA Calif,CO Colo,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kan,MD Md,MA Mass,MI Mich,MN Minn,MS Miss,MO Mo,MT Mont,NE Neb,NV Nev,OK Okla,OR Ore,PA Penn,TN Tenn,TX Tex,VT Vt,VA Va,WA Wash,WI Wis,WY Wyo',
  CA: 'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,QC Québec,SK Saskatchewan,YT Yukon',
  AU: 'NSW New South Wales,VIC Victoria,QLD Queensland,SA South Australia,WA Western Australia,TAS Tasmania,ACT Australian Capital Territory,NT Northern Territory',
};

const british =
  'Aberdeenshire,Angus,Avon,Ayrshire,Bedfordshire,Berkshire,Berks,Buckinghamshire,Bucks,Cambridgeshire,Cambs,Carmarthenshire,Ceredigion,Cheshire,Cleveland,Clwyd,Co Antrim,Co Armagh,Co Down,Co Durham,Co Londonderry,Co Tyrone,Conwy,Cornwall,County Antrim,County Armagh,County Down,County Durham,County Tyrone,Cumbria,Denbighshire,Derbyshire,Devon,Dorset,Dumfriesshire,Dyfed,East Lothian,East Sussex,East Yorkshire,Essex,Fife,Flintshire,Gloucestershire,Glos,Greater London,Greater Manchester,Gwent,Gwynedd,Hampshire,Hants,Herefordshire,Hertfordshire,Herts,Highland,Huntingdonshire,Humberside,Isle of Wight,Kent,Lanarkshire,Lancashire,Lancs,Leicestershire,Leics,Lincolnshire,Lincs,Merseyside,Mid Glamorgan,Middlesex,Middx,Midlothian,Monmouthshire,Moray,Norfolk,North Yorkshire,Northamptonshire,Northants,Northumberland,Nottinghamshire,Notts,Oxfordshire,Oxon,Pembrokeshire,Perthshire,Powys,Renfrewshire,Rutland,Shropshire,Somerset,South Glamorgan,South Yorkshire,Stirlingshire,Staffordshire,Staffs,Suffolk,Surrey,Sussex,Tyne and Wear,Tyne & Wear,Vale of Glamorgan,Warwickshire,West Glamorgan,West Lothian,West Midlands,West Sussex,West Yorkshire,Wiltshire,Wilts,Worcestershire,Worcs,Yorkshire';

export type RegionCountry = keyof typeof codes | 'GB';

const upper = (text: string): string => text.toUpperCase().replace(/\./g, '');

const known: Record<RegionCountry, Set<string>> = {
  US: new Set(),
  CA: new Set(),
  AU: new Set(),
  GB: new Set(british.split(',').map(upper)),
};
for (const country of ['US', 'CA', 'AU'] as const) {
  for (const each of codes[country].split(',')) {
    const [code = '', ...name] = each.split(' ');
    known[country].add(code);
    known[country].add(upper(name.join(' ')));
  }
}

/**
 * The region at the end of `text`, e.g. `Marietta GA` → `{ rest: 'Marietta', region: 'GA' }`; null when none stands there.
 * A code must be in capitals (`in` and `or` are words), a name must be capitalised.
 */
export function regionAtEnd(text: string, country: RegionCountry): { rest: string; region: string } | null {
  const words = dropEnd(text, /[\s.,;-]/).split(' ');
  for (let take = Math.min(4, words.length); take > 0; take--) {
    const region = words
      .slice(-take)
      .join(' ')
      .replace(/^[(,]+|\)$/g, '');
    if (!known[country].has(upper(region)) || !/^[A-ZÀ-ÞĀ-ɏ]/.test(region)) continue;
    if (take === 1 && region.replace(/\./g, '').length <= 3 && region !== region.toUpperCase()) continue;
    return {
      rest: dropEnd(words.slice(0, -take).join(' '), /[\s,;(-]/),
      region: /\.[A-Z]$/.test(region) ? `${region}.` : region,
    };
  }
  return null;
}
