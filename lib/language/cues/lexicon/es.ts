/** Spanish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'contratando|buscamos|únete|ofertas de empleo|vacantes|ampliando el equipo',
  growth: 'crecimiento|expansión|duplic*|triplic*|nuevos mercados|cuota de mercado|escalar|internacionalización|nuevas oficinas',
  launch: 'lanzamiento*|lanzamos|lanzado|nuevo producto',
  change: 'migración|migrar|migramos|transformación digital|digitaliz*|reemplaz*|sustitu*|fusión|adquisición|adquirida|reestructur*|traslad*',
  funding: 'ronda de*|financiación|inversores|serie a|serie b|capital semilla|capital riesgo|salida a bolsa',
  pain: 'manuales|manualmente|hojas de cálculo|fragmentad*|obsolet*|cuello de botella|cuellos de botella|escasez|dificultad*|desafío*|reto|retos|pérdida de tiempo',
  priority:
    'fideliz*|retención|rentabilidad|retorno de la inversión|experiencia de cliente|experiencia del cliente|automatiz*|productividad|tiempo real|omnicanal*|reducir costes|reducir costos|satisfacción del cliente',
  price: 'más barat*|precios bajos|bajo coste|bajo costo|mejor precio|económic*|asequible*|descuento*',
  compliance: 'cumplimiento|normativ*|regulad*|certificad*|protección de datos|ciberseguridad',
  sustainability: 'sostenib*|sustentab*|huella de carbono|economía circular|renovable*',
} satisfies CueWords;
