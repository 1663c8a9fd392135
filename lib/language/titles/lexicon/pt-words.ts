/** Portuguese (Portugal and Brazil): what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'pt',
  charges: [
    { functions: ['program-and-project-management'], post: 'project-manager', words: 'projetos, projeto' },
    { functions: ['product-management'], post: 'product-manager', words: 'produtos, produto' },
  ],
  chargeFields: 'gestão de *, gerência de *',
  marks: {
    and: 'e, ou',
    of: `
    de, do, da, dos, das, em, para, a, ao, à, aos, às, por, nas, nos, com foco em, responsável por, responsável pela, com especialização em,
    pelo, pela`,
    at: 'na, no, at, junto da',
    article: 'os, um, uma, nosso, nossa',
    former: 'ex, antigo, aposentado, reformado, anteriormente, jubilado, ex-diretor, aposentada, reformada',
    seeking: `
    em busca, em busca de, à procura, procurando, buscando, desempregado, disponível para, aberto a, em transição, em transição de carreira,
    em recolocação, à procura de, recolocação, busco, aberto a oportunidades, disponível no mercado`,
    aspiring: 'futuro, aspirante, futura',
    tail: `
    ajudo, ajudando, ajudamos, eu, que, apaixonado por, transformando, com, seu, sua, seus, suas, nossos, meu, minha, conectando, fazendo,
    ajudar, desenvolvendo, construindo, transformo, impulsionando`,
    blank: `
    membro do, membro da, membro de, apaixonado, apaixonada, pai, mãe, departamento, área, setor, seção, secção, região, divisão, brasil, portugal, norte, sul, nordeste,
    sudeste, centro, são paulo, rio de janeiro, lisboa, porto, nacional, internacional, regional, grupo, unidade, equipe, equipa, geral,
    latam, américa latina, leste, oeste, europa, filial, serviços, soluções, nível, empresa, global, local, angola, moçambique, minas gerais,
    zona, pleno, interino, em exercício, certificado, interno, externo, corporativo, licenciado, bacharel, especializado`,
  },
} satisfies Lexicon;
