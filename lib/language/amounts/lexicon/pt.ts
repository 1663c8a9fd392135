import type { AmountWords } from '../amount-words';

export default {
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, mi: 1e6, bi: 1e9, bilhão: 1e9, bilhões: 1e9, biliões: 1e12 },
  people: ['funcionários', 'funcionário', 'colaboradores', 'pessoas', 'pessoa', 'trabalhadores', 'empregados', 'profissionais'],
  alone: ['autônomo', 'autónomo', 'trabalhador independente', 'profissional autônomo'],
  more: ['mais de', 'mais que', 'acima de'],
  least: ['pelo menos', 'a partir de', 'ou mais', 'e mais'],
  less: ['menos de', 'menos que', 'abaixo de'],
  most: ['até', 'no máximo'],
  to: ['a', 'e'],
  silent: ['entre', 'de', 'cerca de', 'aproximadamente', 'tamanho da empresa'],
  year: ['ano', 'anual', 'anuais', 'ao ano', 'por ano'],
  month: ['mês', 'mensal', 'mensais', 'ao mês', 'por mês'],
  per: ['por', 'ao'],
  currencies: { reais: 'BRL', real: 'BRL', dólares: 'USD', libras: 'GBP' },
  revenue: ['receita', 'receitas', 'faturamento', 'faturação', 'vendas'],
  notRevenue: ['rodada', 'ronda', 'captação', 'captou', 'captado', 'investimento', 'investidos', 'avaliação', 'salário', 'preço', 'financiamento'],
  founded: ['fundada', 'fundado', 'fundada em', 'fundado em', 'desde', 'criada em', 'ano de fundação', 'fundação', 'em'],
} satisfies AmountWords;
