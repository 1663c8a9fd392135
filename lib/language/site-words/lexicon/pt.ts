/** Portuguese words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'clientes|nossos clientes|os nossos clientes|alguns clientes|alguns de nossos clientes|alguns dos nossos clientes|quem confia em nós|quem confia|confiam em nós|eles confiam em nós|empresas que confiam*|marcas que confiam*|quem usa*|quem já usa*|*confiam em nós|*confiam na gente|*confiam no nosso trabalho|clientes que confiam*|nossos principais clientes',
  customersAre: '*entre nossos clientes*|*entre os nossos clientes*|*clientes como*|*nossos clientes são*',
  partners:
    'parceiros|nossos parceiros|os nossos parceiros|parceiros tecnológicos|parceiros de tecnologia|parceiros estratégicos|rede de parceiros|parcerias|nossas parcerias',
  team: 'equipe|nossa equipe|equipa|a nossa equipa|a equipe|a equipa|conheça a equipe*|conheça nossa equipe*|conheça a nossa equipa*|time|nosso time|conheça nosso time*|liderança|nossa liderança|diretoria|direção|administração|gestão|fundadores|os fundadores|nossos fundadores|sócios|nossos sócios|quem somos|quem faz*|advogados|nossos advogados',
  outsiders:
    'depoimentos|testemunhos|o que dizem nossos clientes*|o que nossos clientes dizem*|o que dizem os nossos clientes*|avaliações|casos de sucesso|cases de sucesso|conselho consultivo|conselho de administração|conselheiros|investidores|nossos investidores|palestrantes|oradores|autores|sobre o autor|imprensa|na mídia|notícias|prêmios|mentores|embaixadores',
  openRoles:
    'vagas|vagas abertas|nossas vagas|vagas disponíveis|oportunidades|oportunidades de emprego|ofertas de emprego|posições em aberto|vagas em aberto|todas as vagas|confira nossas vagas*|estamos contratando|estamos a recrutar',
  rolesNoun:
    '*vagas abertas*|*vagas disponíveis*|*vagas em aberto*|*ofertas de emprego*|*posições em aberto*|*vaga aberta*|*vagas encontradas*|*oportunidades abertas*',
  noRoles:
    '*não há vagas*|*nenhuma vaga*|*não temos vagas*|*sem vagas*|*não existem vagas*|*não há posições*|*não temos posições*|*não há oportunidades*',
  more: 'ver mais|carregar mais|mostrar mais|ver todas|ver todas as vagas|todas as vagas|próxima|mais vagas',
  perUser: '*por usuário*|*por utilizador*|*/usuário*|*/utilizador*|*por licença*|*por colaborador*|*por funcionário*',
  freeTrial:
    '*teste grátis*|*teste gratuito*|*experimente grátis*|*comece grátis*|*comece gratuitamente*|*experimente gratuitamente*|*sem cartão de crédito*',
  contactSales:
    '*fale com vendas*|*falar com vendas*|*solicite um orçamento*|*pedir orçamento*|*solicitar orçamento*|*agende uma demonstração*|*solicite uma demonstração*|*sob consulta*|*falar com um especialista*|*fale com um especialista*',
  countries: '*países*|*mercados*',
  revenue: '*faturamento*|*faturação*|*volume de negócios*|*receita anual*',
  captions:
    'crescimento profissional|desenvolvimento profissional|saiba mais|leia mais|ler mais|ver perfil|ver mais|nossos valores|nossa história|nossa missão|nossa visão|nossos serviços|nossos produtos|os nossos valores|a nossa história|sobre nós|ver todos|ver caso|cliente|imagem|foto|logo cliente|e muitos mais|e muito mais|tempo integral|meio período|remoto|híbrido|presencial|estágio|recursos humanos|atendimento ao cliente|política de privacidade|termos de uso|redes sociais|horário de atendimento|seu nome|sua mensagem|candidatar-se|candidate-se|teste grátis|fale conosco',
  places:
    'estados unidos|reino unido|países baixos|são paulo|rio de janeiro|belo horizonte|porto alegre|rio grande do sul|minas gerais|santa catarina|vila nova de gaia|nova iorque|américa latina',
  foundedLabel: 'fundação|ano de fundação|fundada em|fundada',
  employeesLabel: 'funcionários|número de funcionários|colaboradores|número de colaboradores',
  addressLabel:
    'endereço|nosso endereço|morada|a nossa morada|localização|nossa localização|onde estamos|onde nos encontrar|visite nos|escritório|sede|nossa sede|nosso escritório',
  branchLabel: '*filial*|*sucursal*',
  mailTasks:
    'agendamento|orcament|diretoria|adm|recepcao|compras|logistica|qualidade|curriculo|vagas|sac|contabilidade|projetos|engenharia|marcacoes|loja|oficina|geral|obras|apoio|encomendas|tecnico|gerencia|contabil|operacional|compra|promocao',
  trades:
    'construc|constru|reformas|eletric|hidraul|pintura|jardin|transport|mudancas|limpeza|padaria|restaurante|pousada|cabeleirei|imobiliaria|imoveis|advocacia|advogad|contabil|arquitet|grafica|oficina|autopecas|vidros|madeira|marcenaria|serralheria|clima|segurança|seguranca|fazenda|clinica|odonto|farmacia|viagens|turismo|moveis|engenharia',
  provinces: 'BR:AC,AL,AP,AM,BA,CE,DF,ES,GO,MA,MT,MS,MG,PA,PB,PR,PE,PI,RJ,RN,RS,RO,RR,SC,SP,SE,TO',
  streets: 'r|praca|travessa|estrada|rodovia|alameda',
  units: 'andar|sala|lote',
  pageNames:
    'pagina inicial|contato|sobre|sobre nos|bem-vindo|servicos|nossos servicos|produtos|quem somos|galeria|inicio|todos os direitos reservados',
  mailEdges: 'contat|vendas|atendimento',
} satisfies SiteWords;
