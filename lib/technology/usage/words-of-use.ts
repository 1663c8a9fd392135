/** Words that turn the name of a tool into "this company uses it", in seven languages, and words that turn it back. */

/** Before the tool. What a job asks for ("experience with") is what the employer works with. */
export const usage =
  /\b(?:use|uses|using|used|utili[sz]es?|runs? on|running on|powered by|built (?:on|with|in)|hosted (?:on|by|in|with)|based on|relies on|rely on|standardi[sz]ed on|(?:our|the|current|tech(?:nology)?|martech|sales|data|marketing) (?:stack|tool ?kit|toolset|tools|crm|erp|cms|systems?)(?: (?:is|are|includes?|consists of|comprises|with))?:?|stack:|tools:|technologies:|migrat(?:ed|ing|es?) (?:\S+ ){0,6}?to|moved (?:\S+ ){0,4}?to|switched (?:\S+ ){0,4}?to|implemented|implementing|deployed|rolled out|adopted|administer|manage our|experience (?:with|in|using|of)|experienced (?:with|in|using)|knowledge of|proficien(?:t|cy) (?:with|in)|familiar(?:ity)? with|expertise (?:with|in)|hands-on with|skilled in|working with|work with|(?:wir |und |team )?(?:nutzen|nutzt|verwenden|verwendet|setzen auf|setzt auf|arbeiten mit|arbeitet mit)|im einsatz:?|umgang mit|erfahrung(?:en)? (?:mit|in)|kenntnisse (?:in|mit)|basiert auf|utilisons|utilise|utilisant|travaillons avec|s['’]appuie sur|exp[ée]rience (?:avec|sur|en|de)|ma[îi]trise de|connaissance de|usamos|utilizamos|trabajamos con|trabalhamos com|experiencia (?:con|en)|conocimientos? (?:de|en)|manejo de|utilizziamo|usiamo|lavoriamo con|esperienza con|conoscenza di|experi[êe]ncia (?:com|em)|conhecimentos? (?:em|de)|gebruiken|gebruikt|werken met|werkt met|ervaring met|kennis van)(?![a-zà-ÿ])/gi;

/** Behind the tool: "HubSpot is our CRM", "Jira as our tracker". */
export const usageBehind = /\s(?:is|as|ist|als|est|es|é|è|come|como|comme) (?:our|unser|notre|nuestr[ao]|nostr[ao]|noss[ao]|ons|onze)\s/iu;

/** Headings that announce what is used. */
export const stackHeading =
  /^(?:(?:our|the|unser|notre|nuestro|nosso|onze) )?(?:tech(?:nology)?|martech|sales|marketing|data|engineering)?[- ]?(?:stack|tool ?stack|technologie-?stack|stack technique)\b|^(?:tools|technologies) (?:we use|you(?:'|’)ll (?:use|work with))|^what we use\b/i;

/** Shortly before the words of use: the user is somebody else, or there is a "not". */
export const belongsToOthers =
  /\b(?:you|your|customers?|clients?|users?|companies|businesses|brands|merchants|organi[sz]ations|teams? (?:that|who)|people|those|anyone|others|competitors?|if|whether|not|never|don['’]?t|doesn['’]?t|no|without|who|partners|sie|ihr|ihre|kunden|unternehmen|vous|votre|vos|clients|entreprises|ustedes|clientes|empresas|clienti|aziende|klanten|integrat\w+|connect\w*|compatible|works?|certified|consult\w+|help\w*|replac\w+|alternative)\b[\s,]*(?:[a-zÀ-ɏ'’-]+[\s,]+){0,3}$/i;

/** What a job asks for; there "you" is the applicant. */
export const asksFor =
  /^(?:experience|knowledge|proficien|familiar|expertise|hands-on|skilled|umgang|erfahrung|kenntnisse|exp[ée]rience|ma[îi]trise|connaissance|experiencia|conocimiento|manejo|esperienza|conoscenza|experi[êe]ncia|conhecimento|ervaring|kennis)/i;
export const negated = /\b(?:no|not|without|never|kein\w*|ohne|sans|aucune?|sin|sem|senza|geen|zonder|our|we have)\b[\s,]*(?:[a-zÀ-ɏ-]+\s+){0,2}$/i;

/** Ends the list of what is used: a purpose, a relative clause, another verb. */
export const endOfList =
  /\s(?:to|so|that|which|who|when|while|because|for|from|instead|rather|than|but|it|your|you|integrat\w*|connect\w*|customers?|clients?|users?|um|damit|weil|von|für|ihr\w*|pour|afin|qui|votre|depuis|para|que|desde|tu|su|per|che|da|zodat|voor|van|om)\s|[;:!?]\s|\.\s|\s[–—]\s|\((?!e\.g|i\.e|z\.B|including)/iu;
