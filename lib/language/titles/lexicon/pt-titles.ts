/** Portuguese (Portugal and Brazil): nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'pt',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    proprietário, coproprietário, empresário, dono, empreendedor, sócio gerente, sócio-gerente, sócio proprietário, sócio-proprietário,
    sócio administrador, sócio-administrador, titular, microempresário, acionista, franqueado, empresária, microempreendedor, sócio gestor`,
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: `
    fundador, cofundador, sócio fundador, sócio-fundador, idealizador, presidente fundador`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    diretor geral, diretora-geral, director geral, administrador delegado, presidente, diretor presidente, presidente executivo,
    gerente geral, presidente do conselho executivo, administrador executivo, diretor superintendente, superintendente geral, direção geral,
    diretor geral executivo, administrador único, presidente da comissão executiva, vogal da comissão executiva, membro da comissão executiva,
    membro da diretoria executiva`,
    },
    { level: 'partner', manages: 'unknown', post: 'partner', words: 'sócio, sócio-diretor' },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vice presidente, vicepresidente' },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    diretor, director, subdiretor, diretoria, superintendente, vice-diretor, direção, diretor de criação, reitor`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: `
    diretor de projeto, diretor de projetos, diretor de obra`,
    },
    { level: 'director', manages: 'people', functions: ['finance'], words: 'diretor administrativo e financeiro' },
    { level: 'director', manages: 'people', functions: ['operations'], words: 'diretor fabril' },
    { level: 'director', manages: 'people', functions: ['engineering'], words: 'diretor técnico' },
    {
      level: 'head',
      manages: 'people',
      post: 'head',
      words: `
    chefe, chefia, diretor de serviços, responsável de departamento, responsável do departamento, subchefe`,
    },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    gerente, gestor, responsável, encarregado geral, gestor de recursos humanos, gerência, subgerente, gestor de área, gestor regional`,
    },
    { level: 'manager', manages: 'people', functions: ['sales'], words: 'chefe de loja, responsável de loja, gestor comercial' },
    { level: 'manager', manages: 'people', functions: ['operations'], words: 'encarregado de armazém, chefe de armazém' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: `
    gerente de projeto, gerente de projetos, gestor de projeto, gestor de projetos, chefe de projeto, chefe de projetos,
    responsável de projeto, responsável por projetos, gestor de programas, gerente de programa, gerente de programas, gerente de projectos,
    gestor de projectos, gestor de projecto, líder de projeto, líder de projetos`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['product-management'],
      weight: 'open',
      post: 'product-manager',
      words: `
    gerente de produto, gerente de produtos, gestor de produto, gestor de produtos, responsável de produto`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      post: 'account-manager',
      words: `
    gerente de conta, gerente de contas, gestor de conta, gestor de contas, gestor de clientes, gerente de relacionamento,
    gerente de território, gerente de contas chave, gestor de contas chave, gestor de carteira, gerente de exportação, gestor de exportação`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['marketing'],
      words: `
    gerente de marca, gestor de marca, gestor de redes sociais, gestor de conteúdos, gestor de tráfego, gestor de conteúdo,
    gestor de comunidades`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['customer-success-and-support'],
      words: `
    gerente de sucesso do cliente, gestor de sucesso do cliente`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['business-development'],
      words: `
    gerente de desenvolvimento de negócios, gerente de novos negócios, gestor de desenvolvimento de negócio,
    gestor de desenvolvimento de negócios, gestor de parcerias, gerente de parcerias, gestor de inovação`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['finance'],
      words: `
    gestor de risco, gestor de fundos, gestor de patrimônio, gestor de investimentos`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['purchasing'],
      words: `
    gestor de categoria, gestor de contratos, gestor de categorias`,
    },
    { level: 'manager', manages: 'function', functions: ['real-estate'], words: 'gestor de condomínios, gestor de condomínio' },
    {
      level: 'lead',
      manages: 'people',
      words: `
    supervisor, coordenador, coordenação, encarregado, chefe de equipe, líder de equipe, chefe de turno, mestre de obras, contramestre,
    chefe de cozinha, chefe de sala, líder de produção, capitão`,
    },
    { level: 'lead', manages: 'unknown', words: 'líder, liderança' },
    { level: 'lead', manages: 'unknown', functions: ['information-technology'], words: 'líder técnico, líder tecnológico' },
    { level: 'mid', manages: 'none', functions: ['engineering', 'operations'], words: 'engenheiro de produção, engenheiro de manutenção' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['engineering', 'program-and-project-management'],
      words: `
    engenheiro de projetos, engenheiro de projeto, engenheiro de planejamento`,
    },
    { level: 'mid', manages: 'function', functions: ['arts-and-design'], words: 'diretor de arte, diretor artístico' },
    { level: 'mid', manages: 'none', functions: ['arts-and-design', 'media-and-communication'], words: 'diretor de fotografia, diretor de cinema' },
    { level: 'mid', manages: 'function', functions: ['product-management'], words: 'dono do produto' },
    { level: 'mid', manages: 'none', side: true, words: 'palestrante, autor, mentor, escritor, orador' },
    { level: 'junior', manages: 'none', functions: ['research'], words: 'doutorando, mestrando, bolseiro de doutoramento' },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    conselheiro, membro do conselho, conselheiro de administração, administrador não executivo, vogal, membro do conselho de administração,
    conselho de administração, presidente do conselho, presidente do conselho de administração, conselheiro fiscal`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'investidor' },
  ],
  doubles: [
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    estagiário, estágio, aprendiz, jovem aprendiz, menor aprendiz, estágio curricular, estágio profissional, bolseiro estagiário`,
    },
    {
      grade: 'none',
      level: 'intern',
      manages: 'none',
      words: `
    estudante, universitário, aluno, estudante universitário`,
    },
    { grade: 'junior', level: 'junior', manages: 'none', words: 'trainee, recém formado, recém licenciado' },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    autônomo, autónomo, freelancer, voluntário, profissional autônomo, profissional liberal, profissional, trabalhador independente,
    executivo, adjunto`,
    },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      functions: ['administrative'],
      weight: 'weak',
      serves: true,
      words: 'assistente, auxiliar, ajudante',
    },
    { grade: 'associate', level: 'mid', manages: 'none', words: 'associado' },
  ],
  grades: {
    senior: 'sênior, sénior, senior, sr, principal',
    junior: 'júnior, junior, jr',
  },
} satisfies Lexicon;
