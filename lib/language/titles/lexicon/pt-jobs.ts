/** Portuguese (Portugal and Brazil): individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'pt',
  plainJobs: `
    especialista, analista, técnico, técnica, agente, oficial, operador, funcionário, colaborador, empregado, assessor, promotor, inspetor,
    perito, planejador, planeador, facilitador, servidor público, trabalhador, delegado, orientador, avaliador, embaixador, estrategista,
    pessoal, cozinheiro, garçom, empregado de mesa, padeiro, pasteleiro, confeiteiro, açougueiro, cabeleireiro, esteticista, manicure,
    agricultor, jardineiro, comissário de bordo, babá, político, deputado, vereador, prefeito, senador, atleta, jogador, guia turístico`,
  jobs: {
    strong: {
      accounting: `
    contador, contabilista, técnico oficial de contas, toc, auditor, revisor oficial de contas, roc, consultor fiscal, consultor tributário,
    guarda livros, faturista`,
      administrative: `
    assistente executivo, administrativo, secretário, secretária, recepcionista, escriturário, telefonista, digitador, arquivista, administrativa,
    rececionista`,
      'business-development': 'executivo de negócios, desenvolvedor de negócios',
      'community-and-social-services': `
    educador social, pastor, padre, animador sociocultural, técnica de serviço social, captador de recursos, conselheiro tutelar, missionário`,
      'customer-success-and-support': `
    atendente, assistente de apoio ao cliente, gestor de atendimento, apoio ao cliente, atendimento ao cliente, analista de suporte ao cliente`,
      education: `
    professor, docente, formador, educador, instrutor, pedagogo, tutor, coach, coordenador pedagógico, monitor, bibliotecário,
    auxiliar de ação educativa, diretor escolar, treinador, psicopedagogo, explicador`,
      finance: `
    controller, controlador de gestão, consultor financeiro, bancário, tesoureiro, corretor de seguros, atuário, trader, gestor de seguros,
    caixa bancário, diretor de agência, consultor de investimentos, economista financeiro, gestor bancário, analista fp a,
    consultor de crédito`,
      'healthcare-services': `
    enfermeiro, médico, dentista, farmacêutico, fisioterapeuta, psicólogo, psiquiatra, nutricionista, terapeuta, fonoaudiólogo, cirurgião,
    veterinário, biomédico, assistente dentária, ortopedista, pediatra, paramédico, parteira, cuidador, psicoterapeuta`,
      'human-resources': `
    técnica de recursos humanos, recrutador, analista de recrutamento e seleção, business partner rh, consultor de recrutamento,
    consultor de rh, consultor de recursos humanos, generalista de rh, técnico de formação, hrbp, headhunter, consultor de carreira,
    analista dp, orientador profissional`,
      legal: `
    advogado, jurista, notário, juiz, procurador, consultor jurídico, solicitador, magistrado, defensor público, tabelião,
    encarregado de proteção de dados, paralegal, conservador, desembargador, escrivão, técnico judiciário`,
      marketing: `
    publicitário, redator publicitário, copywriter, social media, criador de conteúdo, produtor de eventos, organizador de eventos,
    analista de comunicação e marketing, técnico de comunicação e marketing, community manager, estrategista digital, analista de crm,
    produtor de conteúdo, consultor de marketing digital`,
      'media-and-communication': `
    jornalista, redator, repórter, editor, relações públicas, tradutor, intérprete, revisor, produtor, locutor, apresentador, roteirista,
    cinegrafista, fotojornalista, porta voz, comunicador, radialista, videomaker, realizador, técnico de som`,
      'military-and-protective-services': `
    policial, polícia, militar, bombeiro, vigilante, segurança, guarda, sargento, soldado, detetive`,
      'program-and-project-management': 'coordenador de projeto, gestor pmo, scrum master, consultor de projetos',
      purchasing: 'comprador, negociador, gestor de aprovisionamento',
      'quality-assurance': 'técnica de qualidade, auditor de qualidade, controlador de qualidade, testador, tester',
      'real-estate': `
    consultor imobiliário, síndico, angariador imobiliário, comercial imobiliário, corretor, gestor de imóveis`,
      sales: `
    vendedor, consultor de vendas, consultor comercial, executivo de contas, comercial, delegado de informação médica, propagandista,
    balconista, caixa, gestor de cliente, consultor técnico comercial, televendas, pré vendas, atendente de loja, agente de viagens,
    executivo de conta, lojista, comerciante, caixeiro viajante, vendedora, analista de inteligência comercial, consultor de viagens,
    consultora de beleza, administrativo comercial, revendedor, grossista, representante`,
      operations: `
    operador de máquina, operador de máquinas, operário, fiel de armazém, almoxarife, estoquista, motorista, caminhoneiro, camionista,
    entregador, estafeta, motoboy, conferente, mecânico, eletricista, encanador, canalizador, soldador, pedreiro, carpinteiro, marceneiro,
    pintor, montador, serralheiro, faxineiro, piloto, técnico de segurança, técnico superior de segurança, despachante aduaneiro, repositor,
    auxiliar de serviços gerais, operador logístico, carteiro, maquinista, gestor de frota, separador, embalador, ferramenteiro, fresador,
    caldeireiro`,
      'information-technology': `
    programador, analista de suporte, analista de negócios, analista funcional, arquiteto de software, arquiteto de soluções,
    arquiteto de dados, técnico de suporte, suporte técnico, informático, helpdesk, webmaster, arquiteto cloud, suporte de ti,
    técnico de telecomunicações`,
    },
    open: {
      consulting: `
    consultor, consultor de negócios, consultor de estratégia, consultor estratégico, assessor empresarial, consultor de processos,
    consultoria`,
    },
    soft: {
      engineering: `
    engenheiro, engenheiro mecânico, engenheiro eletricista, engenheiro químico, engenheiro de processos, engenheiro de produto,
    engenheiro ambiental, desenhador, desenhista, projetista, cadista, técnico eletrônico, técnico mecânico, técnico eletrotécnico, topógrafo,
    técnico de campo, orçamentista, eletromecânico, tecnólogo, engenheiro de segurança do trabalho, engenheiro agrônomo,
    engenheiro industrial, técnico eletricista, agrimensor, preparador de obra, técnico de instrumentação`,
      research: `
    investigador, pesquisador, cientista, químico, biólogo, físico, matemático, estatístico, economista, sociólogo, historiador, bioquímico,
    geólogo, arqueólogo, geógrafo, microbiologista, agrônomo, laboratorista`,
      'arts-and-design': `
    designer, arquiteto, fotógrafo, ilustrador, artista, músico, decorador, estilista, cantor, arte finalista, diagramador, arquitecto,
    designer de produto, urbanista, compositor, bailarino, escultor, maquiador`,
    },
    weak: {
      'information-technology': 'desenvolvedor',
    },
  },
} satisfies Lexicon;
