/** Portuguese words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring:
    'contratando|a contratar|vagas abertas|junte-se|faça parte|recrutamento|estamos contratando|estamos a contratar|junta-te|venha fazer parte|ampliando o time|aumentar a equipa',
  growth:
    'crescimento|expansão|dobr*|novos mercados|quota de mercado|fatia de mercado|internacionalização|novos escritórios|em expansão|duplic*|triplic*|escalar|nova sede|cresce rapidamente',
  launch: 'lançamento*|lançamos|lançou|novo produto|novos produtos|apresentamos',
  change: 'migração|migrar|transformação digital|substitu*|fusão|aquisição|reestrutur*|migramos|moderniz*|digitaliz*|adquirida|novo ceo|mudança para',
  funding:
    'rodada de*|investidores|série a|série b|captou|captação|capital de risco|ronda de*|capital semente|autofinanciad*|abertura de capital|ipo',
  pain: 'manuais|planilha*|folhas de cálculo|ineficien*|gargalo*|escassez|dificuldade*|desafio*|perda de tempo|retrabalho|silos|manual|manualmente|fragmentad*|obsolet*|complexidade|dispers*',
  priority:
    'retenção|rentabilidade|retorno sobre|experiência do cliente|automação|eficiência|produtividade|tempo real|reduzir custos|redução de custos|satisfação do cliente|personaliz*|fideliz*|automatiz*|eficiente*|omnichannel',
  price: 'mais barat*|menor preço|preços baixos|baixo custo|melhor preço|acessível|acessíveis|desconto*|económic*|econômic*',
  compliance: 'conformidade|lgpd|regulament*|proteção de dados|cibersegurança|compliance|rgpd|iso 27001|iso 9001|certificad*|auditoria*',
  sustainability: 'sustentáve*|economia circular|renováve*|sustentab*|neutralidade carbónica|carbono|descarboniz*|esg|meio ambiente',
} satisfies CueWords;
