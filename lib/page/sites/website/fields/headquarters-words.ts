/** How companies call the place that they are run from, on labels, headings and in sentences, in the languages of the pages. */

/** A caption above or before an address. */
export const headquartersCaption =
  /\b(?:head\s?-?quarters?|hq|head office|main office|corp(?:orate|\.)? (?:office|address)|home office|global office|registered (?:office|address)|hauptsitz|firmensitz|hauptverwaltung|unternehmenszentrale|zentrale|gesch[äa]ftssitz|si[èe]ge(?: social)?|sede (?:central|social|principal|legale|corporativa)|oficina(?:s)? central(?:es)?|domicilio social|matriz|hoofdkantoor|hoofdzetel|maatschappelijke zetel|corporate)\b/i;

/** Where one address is the firm's seat and the other the place that it works from, the seat counts. */
export const registeredSeat =
  /\b(?:sede legale|registered (?:office|address)|si[èe]ge social|domicilio (?:social|fiscal)|sede social|maatschappelijke zetel|firmensitz)\b/i;
export const operatingSeat = /\bsede operativa\b/i;

/** What stands between the company and its town: "headquartered in", "mit Sitz in". */
export const headquarteredIn =
  /\b(?:headquartered (?:in|at)|headquarters (?:is|are) (?:located )?in|headquarters in|head office (?:is )?(?:located )?in|mit (?:haupt)?sitz in|hauptsitz in|dont le si[èe]ge (?:social )?est (?:situ[ée] )?[àa]|si[èe]ge (?:social )?[àa]|con sede (?:central )?en|con sede (?:principale )?a|con domicilio (?:social )?en|com sede (?:principal )?em|hoofdkantoor in|gevestigd (?:in|te)|hq in|huvudkontor i|hovedkontor i|hovedkvarter i|med s[äæ]te i|cu sediul [îi]n|se s[íi]dlem (?:v|ve|na)|so s[íi]dlom (?:v|vo|na)|z siedzib[ąa] we?|med kontor i)\s+/i;

/** Weaker: only where the company itself is the subject of the sentence. */
export const basedIn =
  /\b(?:(?:are|is|company|firm|agency|studio|team|business) (?:proudly |currently )?(?:based|located)(?: (?:in|out of))?|bas[ée]e? [àa]|(?:situ[ée]e?|implant[ée]e?|install[ée]e?) [àa]|con base en|(?:ubicad|situad|radicad)[oa]s? en|com base em|(?:sediad|localizad|situad)[oa]s? em|(?:med )?bas(?:e)? i|bas(?:erad|eret|ert) i)\s+/i;

/** At the head of a sentence these speak of the page's company: "Empresa ubicada en …", "Based in …", "Bas i …". */
export const headlessBase =
  /^(?:based in|hq in|headquartered in|bas i|med base i|(?:una |uma )?(?:empresa|compañ[íi]a|agencia|agência|estudio|est[úu]dio|asociaci[óo]n|associa[çc][ãa]o) (?:familiar )?(?:ubicada|situada|sediada|localizada|radicada|con base|com sede|con sede) e[nm])\s+/i;

/** Only in front of a town that is known: "ein Familienunternehmen aus Kassel", "an agency from Leeds". */
export const firmFrom =
  /(?:\b(?:company|agency|studio|business|firm|maker|manufacturer)\sfrom|(?:unternehmen|betrieb|firma|agentur|kanzlei|b[üu]ro|manufaktur)\saus|\b(?:entreprise|agence|soci[ée]t[ée]|empresa|agencia|azienda|impresa)\s(?:\p{Ll}+\s)?d[aei]|bedrijf\suit|f[öo]retag\sfrån|(?:virksomhed|bedrift|firma)\sfra)\s/iu;
/** "We are a Denver-based agency". */
export const townBased = /(\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?)-based\b/u;
/** Up to the words above: the company is what follows. */
export const isItself = /(?:\b(?:are|is|we['’]re|sind|ist|sommes|est|somos|es|siamo|zijn|er)|är|é|è)\s[^,;.:]{0,40}$/iu;
/** "Besök oss i Lund": only in front of a known town, too. */
export const visitIn = /\b(?:visit us in|besuchen sie uns in|bes[öøo][kg] (?:os|oss) i|bezoek ons in|vi är verksamma i)\s/iu;

/** "İstanbul merkezli": the town stands in front. */
export const turkishBase = /(?:^|\s)(\p{Lu}\p{Ll}+) merkezli\b/u;

/** A label that says nothing but "headquarters": above a place, in front of it, or below it on a tile. */
export const headquartersLabel =
  /^(?:our |company |global |world |international )?(?:head\s?-?quarters?|hq|head office|home base|hauptsitz|firmensitz|sitz(?: der gesellschaft)?|hauptverwaltung|si[èe]ge(?: social)?|sede(?: central| social| principal| legale| corporativa)?|oficinas? central(?:es)?|domicilio social|hoofdkantoor|hoofdzetel|huvudkontor|hovedkontor|s[äæ]te|siedziba(?: firmy| g[łl][óo]wna)?|s[íi]dlo(?: spole[čc]nosti| firmy)?|sediu(?:l)?(?: social| central)?|genel merkez|merkez|p[äa][äa]konttori|kotipaikka(?:kunta)?|sz[ée]khely(?:e|ünk)?|本社(?:所在地)?|所在地|本店所在地|본사|본사 ?소재지|总部|總部|公司地址)\s?[:：]?$/i;
