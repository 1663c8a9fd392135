/** Portuguese (Portugal and Brazil): fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'pt',
  fields: {
    accounting: `
    contabilidade; contábil, fiscal, fiscalidade, auditoria, tributário, impostos, contas a pagar, contas a receber, faturação, faturamento,
    tributária, contabilístico, revisão de contas`,
    administrative: `
    administração; administrativo, administrativa, secretariado, receção, recepção, secretaria, serviços gerais, escritório,
    serviços administrativos, expediente, backoffice`,
    'arts-and-design': 'design; arte, criação, moda, design gráfico, artes, música, fotografia, cultura, interiores',
    'business-development': `
    desenvolvimento de negócios, desenvolvimento de negócio; novos negócios, estratégia, parcerias, inovação, expansão,
    planejamento estratégico, planeamento estratégico, alianças, desenvolvimento comercial, estratégico, desenvolvimento estratégico,
    fusões e aquisições, projetos estratégicos, estratégica, desenvolvimento empresarial, alianças estratégicas`,
    'community-and-social-services': `
    serviço social; ação social, social, assistência social, terceiro setor, captação de recursos, voluntariado, desenvolvimento social,
    intervenção social`,
    consulting: 'consultoria; assessoria, consultadoria, consultoria empresarial, assessoria empresarial',
    'customer-success-and-support': `
    atendimento ao cliente, apoio ao cliente; atendimento, sucesso do cliente, relacionamento, relacionamento com clientes,
    relacionamento com o cliente, experiência do cliente, pós venda, pós vendas, clientes, sac, serviço ao cliente, assistência técnica,
    serviço de apoio ao cliente, ouvidoria, suporte, telemarketing, satisfação do cliente, cliente`,
    education: `
    educação, ensino; formação, pedagógico, pedagogia, escola, acadêmico, académico, educação física, educação infantil, ensino superior,
    universidade`,
    engineering: `
    engenharia; técnico, obras, obra, construção, mecânica, elétrica, eletrônica, automação, projetos de engenharia, instalações,
    infraestruturas, eletrotécnica, serviços técnicos, mecatrônica, edificações, telecomunicações, estruturas, departamento técnico,
    direção técnica, desenvolvimento técnico, refrigeração, hidráulica`,
    entrepreneurship: 'empreendedorismo',
    finance: `
    finanças; financeiro, financeira, controladoria, controle financeiro, controlo de gestão, controlling, tesouraria, banca, bancos, seguros,
    risco, riscos, crédito, cobrança, investimentos, planejamento financeiro, custos, orçamento, administrativo financeiro, gestão de risco,
    gestão financeira, relações com investidores, sinistros, controlo financeiro, câmbio, mercado de capitais, mercado financeiro, consórcio,
    contas, empréstimos, investimento, economia, econômico, orçamentos, controles internos, banco, preços, pagamentos, patrimônio`,
    'healthcare-services': `
    saúde; enfermagem, médico, médica, clínica, clínico, farmácia, hospitalar, medicina, fisioterapia, psicologia, odontologia, nutrição`,
    'human-resources': `
    recursos humanos, rh; pessoal, departamento pessoal, recrutamento, seleção, gente e gestão, gestão de pessoas, pessoas, talento, talentos,
    treinamento, treinamento e desenvolvimento, desenvolvimento organizacional, folha de pagamento, remuneração, capital humano, benefícios,
    processamento salarial, cargos e salários, pessoas e cultura, desenvolvimento humano, gente, relações trabalhistas, gente e cultura,
    desenvolvimento de pessoas, gestão de talentos, cultura organizacional, formação profissional, emprego, relações laborais,
    atração de talentos, gestão de pessoal, administração de pessoal`,
    'information-technology': `
    tecnologia da informação, informática; ti, tecnologia, sistemas, sistemas de informação, desenvolvimento de software, software, dados,
    infraestrutura, redes, segurança da informação, suporte técnico, transformação digital, digital, inteligência artificial,
    ciência de dados, banco de dados, base de dados, desenvolvimento web, tecnologias de informação, cibersegurança, análise de dados,
    desenvolvimento de sistemas, computação, aplicações, tecnologias, governança de ti, nuvem, telecom, inteligência de negócios,
    suporte de ti, inovação tecnológica, programação, engenharia de software, bancos de dados, helpdesk, requisitos, administração de sistemas`,
    legal: `
    jurídico, legal; direito, compliance, contratos, conformidade, regulatório, assuntos regulatórios, proteção de dados, contencioso,
    trabalhista, assuntos jurídicos, propriedade intelectual, jurídica, societário, direito tributário`,
    marketing: `
    marketing; publicidade, marca, marcas, redes sociais, mídias sociais, mídias digitais, conteúdo, conteúdos, eventos, comércio eletrônico,
    comércio eletrónico, ecommerce, campanhas, growth, tráfego pago, mídia, propaganda, inteligência de mercado, mercado, promoção, promoções,
    branding, patrocínios, mídia paga, merchandising, estudos de mercado, fidelização, marketing de produto`,
    'media-and-communication': `
    comunicação; relações públicas, imprensa, assessoria de imprensa, jornalismo, comunicação institucional, relações institucionais,
    audiovisual, relações governamentais, comunicação empresarial, produção audiovisual, edição, editorial, televisão, rádio`,
    'military-and-protective-services': `
    forças armadas; polícia, exército, segurança pública, segurança patrimonial, marinha, força aérea, proteção civil, defesa`,
    operations: `
    operações; logística, produção, armazém, almoxarifado, cadeia de suprimentos, cadeia de abastecimento, transporte, transportes,
    distribuição, manutenção, fábrica, industrial, planejamento, planeamento, pcp, estoque, estoques, stocks, frota, processos,
    melhoria contínua, segurança do trabalho, higiene e segurança, meio ambiente, ambiente, importação, importação e exportação,
    comércio exterior, aduaneiro, operacional, turno, hotelaria, restauração, limpeza, organização, facilities, expedição, agrícola,
    agronegócio, energia, ssma, sms, serviços operacionais, facility`,
    'product-management': `
    gestão de produto, gestão de produtos; produto, produtos, desenvolvimento de produto, desenvolvimento de produtos, portfólio de produtos`,
    'program-and-project-management': `
    gestão de projetos, gestão de projeto; projetos, projeto, programas, projectos, projecto, programa, gestão de mudança, transformação,
    gerenciamento de projetos, escritório de projetos, gestão de mudanças, gestão de programas, planejamento de projetos, implantação,
    implementação, portfólio de projetos, projetos especiais`,
    purchasing: `
    compras; suprimentos, aprovisionamento, aquisições, procurement, licitações, abastecimento, contratação pública, fornecedores,
    compras estratégicas, gestão de fornecedores, compras indiretas, contratações, negociação, compras nacionais, compras internacionais,
    sourcing`,
    'quality-assurance': `
    qualidade; garantia da qualidade, garantia de qualidade, controlo de qualidade, gestão da qualidade, controlo da qualidade,
    sistema de gestão da qualidade, testes, certificação, gestão de qualidade, qualidade e segurança, metrologia, sistemas de gestão,
    controle da qualidade`,
    'real-estate': `
    imobiliário, imobiliária; imóveis, patrimônio imobiliário, incorporação, mediação imobiliária, loteamento, locação, gestão imobiliária,
    arrendamento`,
    research: `
    investigação, pesquisa; pesquisa e desenvolvimento, investigação e desenvolvimento, p d, i d, p&d, i&d, laboratório, ciência,
    pesquisa clínica, química, biologia, física`,
    sales: `
    vendas, venda; comercial, grandes contas, contas chave, exportação, pré venda, pré vendas, varejo, retalho, canal, canais,
    vendas internas, vendas externas, prospecção, distribuidores, vendas corporativas, força de vendas, comércio, loja, lojas,
    inteligência comercial, televendas, negócios, administração de vendas, vendas diretas, atacado, contas estratégicas, área comercial,
    negociações, equipe comercial, vendas técnicas`,
  },
} satisfies Lexicon;
