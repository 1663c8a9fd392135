import type { CueWords } from '../cues';

export default {
  hiring:
    'estamos contratando|estamos a contratar|vagas abertas|junte-se|junta-te|faça parte|venha fazer parte|ampliando o time|aumentar a equipa|contratando|recrutamento',
  growth:
    'crescimento|em expansão|expansão|dobr*|duplic*|triplic*|novos mercados|quota de mercado|fatia de mercado|escalar|internacionalização|nova sede|novos escritórios|cresce rapidamente',
  launch: 'lançamento*|lançamos|lançou|novo produto|novos produtos|apresentamos',
  change: 'migração|migrar|migramos|transformação digital|moderniz*|digitaliz*|substitu*|fusão|aquisição|adquirida|novo ceo|reestrutur*|mudança para',
  funding:
    'rodada de*|ronda de*|investidores|série a|série b|capital semente|captou|captação|capital de risco|autofinanciad*|abertura de capital|ipo',
  pain: 'silos|manual|manuais|manualmente|planilha*|folhas de cálculo|fragmentad*|obsolet*|ineficien*|gargalo*|escassez|dificuldade*|desafio*|complexidade|perda de tempo|dispers*|retrabalho',
  priority:
    'personaliz*|fideliz*|retenção|rentabilidade|retorno sobre|experiência do cliente|automatiz*|automação|eficiência|eficiente*|produtividade|tempo real|omnichannel|reduzir custos|redução de custos|satisfação do cliente',
  price: 'mais barat*|menor preço|preços baixos|baixo custo|melhor preço|económic*|econômic*|acessível|acessíveis|desconto*',
  compliance: 'conformidade|compliance|lgpd|rgpd|iso 27001|iso 9001|regulament*|certificad*|proteção de dados|auditoria*|cibersegurança',
  sustainability: 'sustentab*|sustentáve*|neutralidade carbónica|carbono|descarboniz*|economia circular|renováve*|esg|meio ambiente',
} satisfies CueWords;
