/** What goals are about, and the words of wanting to move it, in four languages: folded phrases parted by `|`. */
export default {
  'market-share':
    'market share|market leader|new markets|marktanteil|marktanteile|neue markte|parts de marche|nouveaux marches|cuota de mercado|nuevos mercados',
  retention: 'retention|renewals|churn|loyalty|repeat orders|kundenbindung|abwanderung|fidelisation|attrition|fidelizacion|retencion|abandono',
  customers:
    'customer base|customers|new accounts|kundenstamm|kunden|neukunden|portefeuille client|nouveaux clients|cartera de clientes|nuevos clientes',
  efficiency:
    'efficiency|productivity|operational excellence|cycle time|effizienz|produktivitat|durchlaufzeit|efficacite|productivite|eficiencia|productividad',
  cost: 'costs|cost|expenses|kosten|couts|depenses|costes|costos|gastos',
  quality: 'quality|csat|nps|satisfaction|on time delivery|qualitat|zufriedenheit|liefertreue|qualite|calidad|satisfaccion',
  revenue: 'sales|revenue|turnover|arr|umsatz|absatz|ventes|chiffre d affaires|ventas|ingresos|facturacion',
  moves:
    'increase|grow|raise|double|triple|halve|reduce|cut|lower|improve|win|reach|expand|steigern|erhohen|verdoppeln|verdreifachen|halbieren|senken|reduzieren|verbessern|gewinnen|erreichen|ausbauen|augmenter|doubler|tripler|reduire|baisser|ameliorer|gagner|atteindre|developper|aumentar|duplicar|triplicar|reducir|bajar|mejorar|ganar|alcanzar|ampliar',
  /** Patterns: beginnings of words that say how much, what was done already, and by when it is to be. */
  multiples: 'doubl|verdoppel|duplic|tripl|verdreifach|halv|halbier',
  done: 'increased|doubled|tripled|halved|reduced|improved|won|reached|has grown|gesteigert|verdoppelt|gesenkt|erreicht|doublé|réduit|duplicado|reducido',
  long: 'in (?:two|three|four|five|\\d) years|by 20\\d\\d|long term|langfristig|in (?:zwei|drei|funf) jahren|bis 20\\d\\d|d ici 20\\d\\d|a long terme|en (?:tres|cinco) anos|para 20\\d\\d|a largo plazo',
  short:
    'next quarter|this quarter|this year|next year|within a year|in a year|in \\d+ months|by summer|by autumn|nachstes jahr|dieses jahr|nachsten quartal|in diesem jahr|im nachsten jahr|l an prochain|cette annee|prochain trimestre|este ano|proximo ano|ano que viene|proximo trimestre',
};
