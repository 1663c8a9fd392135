/** How companies call the place that they are run from, on labels, headings and in sentences, in seven languages. */

/** A caption above or before an address. */
export const headquartersCaption =
  /\b(?:head\s?-?quarters?|hq|head office|main office|corporate (?:office|address)|home office|global office|registered (?:office|address)|hauptsitz|firmensitz|hauptverwaltung|unternehmenszentrale|zentrale|gesch[äa]ftssitz|si[èe]ge(?: social)?|sede (?:central|social|principal|legale|operativa|corporativa)|oficina(?:s)? central(?:es)?|domicilio social|matriz|hoofdkantoor|hoofdzetel|maatschappelijke zetel|corporate)\b/i;

/** What stands between the company and its town: "headquartered in", "mit Sitz in". */
export const headquarteredIn =
  /\b(?:headquartered (?:in|at)|headquarters (?:is|are) (?:located )?in|headquarters in|head office (?:is )?(?:located )?in|mit (?:haupt)?sitz in|hauptsitz in|dont le si[èe]ge (?:social )?est (?:situ[ée] )?[àa]|si[èe]ge (?:social )?[àa]|con sede (?:central )?en|con sede (?:principale )?a|com sede em|hoofdkantoor in|gevestigd in|hq in|huvudkontor i|hovedkontor i|hovedkvarter i)\s+/i;

/** Weaker: only where the company itself is the subject of the sentence. */
export const basedIn =
  /\b(?:(?:are|is|company|firm|agency|studio|team|business) (?:proudly |currently )?(?:based|located)|bas[ée]e? [àa]) (?:in\s+|out of\s+)?/i;
