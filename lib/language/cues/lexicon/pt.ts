/** Portuguese words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'contratando|a contratar|vagas abertas|junte-se|faça parte|recrutamento',
  growth: 'crescimento|expansão|dobr*|novos mercados|quota de mercado|fatia de mercado|internacionalização|novos escritórios',
  launch: 'lançamento*|lançamos|lançou|novo produto',
  change: 'migração|migrar|transformação digital|substitu*|fusão|aquisição|reestrutur*',
  funding: 'rodada de*|investidores|série a|série b|captou|captação|capital de risco',
  pain: 'manuais|planilha*|folhas de cálculo|ineficien*|gargalo*|escassez|dificuldade*|desafio*|perda de tempo|retrabalho',
  priority:
    'retenção|rentabilidade|retorno sobre|experiência do cliente|automação|eficiência|produtividade|tempo real|reduzir custos|redução de custos|satisfação do cliente',
  price: 'mais barat*|menor preço|preços baixos|baixo custo|melhor preço|acessível|acessíveis|desconto*',
  compliance: 'conformidade|lgpd|regulament*|proteção de dados|cibersegurança',
  sustainability: 'sustentáve*|economia circular|renováve*',
} satisfies CueWords;
