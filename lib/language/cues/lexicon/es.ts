/** Spanish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'contratando|buscamos|únete|ofertas de empleo|vacantes|ampliando el equipo|estamos contratando|ampliar nuestro equipo',
  growth:
    'crecimiento|expansión|duplic*|triplic*|nuevos mercados|cuota de mercado|escalar|internacionalización|nuevas oficinas|en expansión|rápido crecimiento|nueva sede|líder en crecimiento',
  launch: 'lanzamiento*|lanzamos|lanzado|nuevo producto|nuevos productos|presentamos|estrenamos',
  change:
    'migración|migrar|migramos|transformación digital|digitaliz*|reemplaz*|sustitu*|fusión|adquisición|adquirida|reestructur*|traslad*|moderniz*|nuevo director',
  funding: 'ronda de*|financiación|inversores|serie a|serie b|capital semilla|capital riesgo|salida a bolsa|autofinanciad*|levantado',
  pain: 'manuales|manualmente|hojas de cálculo|fragmentad*|obsolet*|cuello de botella|cuellos de botella|escasez|dificultad*|desafío*|reto|retos|pérdida de tiempo|silos|manual|hoja de cálculo|ineficien*|complejidad|dispers*',
  priority:
    'fideliz*|retención|rentabilidad|retorno de la inversión|experiencia de cliente|experiencia del cliente|automatiz*|productividad|tiempo real|omnicanal*|reducir costes|reducir costos|satisfacción del cliente|personaliz*|eficien*|reducción de costes',
  price: 'más barat*|precios bajos|bajo coste|bajo costo|mejor precio|económic*|asequible*|descuento*|precio más bajo',
  compliance: 'cumplimiento|normativ*|regulad*|certificad*|protección de datos|ciberseguridad|rgpd|iso 27001|iso 9001|auditor*',
  sustainability: 'sostenib*|sustentab*|huella de carbono|economía circular|renovable*|neutralidad de carbono|descarboniz*|esg|medio ambiente',
} satisfies CueWords;
