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
};
