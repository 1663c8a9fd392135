/**
 * Provinces in brackets behind a town, as Italians and Spaniards write them without a postcode: "Paternò (CT)",
 * "Alcalá (Sevilla)". Facts of public record: the plate codes of Italy's provinces and the names of Spain's.
 */
import { fold } from '@/lib/kernel/text';

const italian = new Set(
  'AG AL AN AO AR AP AT AV BA BT BL BN BG BI BO BZ BS BR CA CL CB CE CT CZ CH CO CS CR KR CN EN FM FE FI FG FC FR GE GO GR IM IS SP AQ LT LE LC LI LO LU MC MN MS MT ME MI MO MB NA NO NU OR PD PA PR PV PG PU PE PC PI PT PN PZ PO RG RA RC RE RI RN RM RO SA SS SV SI SR SO SU TA TE TR TO TP TN TV TS UD VA VE VB VC VR VV VI VT'.split(
    ' ',
  ),
);
const spanish = new Set(
  'alava,albacete,alicante,almeria,asturias,avila,badajoz,barcelona,bizkaia,burgos,caceres,cadiz,cantabria,castellon,ciudad real,cordoba,cuenca,gipuzkoa,girona,granada,guadalajara,guipuzcoa,huelva,huesca,illes balears,jaen,a coruna,la coruna,la rioja,las palmas,leon,lleida,lugo,madrid,malaga,murcia,navarra,ourense,palencia,pontevedra,salamanca,segovia,sevilla,soria,tarragona,tenerife,teruel,toledo,valencia,valladolid,vizcaya,zamora,zaragoza'.split(
    ',',
  ),
);

export function provinceAtEnd(text: string): { country: 'IT' | 'ES'; region: string; rest: string } | null {
  const match = /^(\p{Lu}[\p{L}.'’ -]{1,34}?)\s?\((\p{Lu}[\p{L} ]{1,14})\)$/u.exec(text);
  if (!match) return null;
  const [, rest = '', region = ''] = match;
  const country = italian.has(region) ? 'IT' : spanish.has(fold(region)) ? 'ES' : null;
  return country && { country, region, rest };
}
