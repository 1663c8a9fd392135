import type { CueWords } from '../cues';

export default {
  hiring: 'estamos contratando|buscamos|únete|ofertas de empleo|vacantes|ampliando el equipo|ampliar nuestro equipo|contratando',
  growth:
    'crecimiento|en expansión|expansión|rápido crecimiento|duplic*|triplic*|nuevos mercados|cuota de mercado|escalar|internacionalización|nueva sede|nuevas oficinas|líder en crecimiento',
  launch: 'lanzamiento*|lanzamos|lanzado|nuevo producto|nuevos productos|presentamos|estrenamos',
  change:
    'migración|migrar|migramos|transformación digital|moderniz*|digitaliz*|reemplaz*|sustitu*|fusión|adquisición|adquirida|nuevo director|reestructur*|traslad*',
  funding: 'ronda de*|financiación|inversores|serie a|serie b|capital semilla|capital riesgo|autofinanciad*|salida a bolsa|levantado',
  pain: 'silos|manual|manuales|manualmente|hojas de cálculo|hoja de cálculo|fragmentad*|obsolet*|ineficien*|cuello de botella|cuellos de botella|escasez|dificultad*|desafío*|reto|retos|complejidad|pérdida de tiempo|dispers*',
  priority:
    'personaliz*|fideliz*|retención|rentabilidad|retorno de la inversión|experiencia de cliente|experiencia del cliente|automatiz*|eficien*|productividad|tiempo real|omnicanal*|reducir costes|reducir costos|reducción de costes|satisfacción del cliente',
  price: 'más barat*|precios bajos|precio más bajo|bajo coste|bajo costo|mejor precio|económic*|asequible*|descuento*',
  compliance: 'cumplimiento|rgpd|iso 27001|iso 9001|normativ*|regulad*|certificad*|protección de datos|auditor*|ciberseguridad',
  sustainability: 'sostenib*|sustentab*|neutralidad de carbono|huella de carbono|descarboniz*|economía circular|renovable*|esg|medio ambiente',
} satisfies CueWords;
