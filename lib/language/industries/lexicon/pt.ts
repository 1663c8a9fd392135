/** LinkedIn's industries in Portuguese (Brazil first, then Portugal): labels of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Fabricação para os setores espacial e de defesa; Defesa e espaço; Setor aeroespacial e de defesa; Indústria de defesa; Defesa e aeroespacial; Fabricação aeroespacial e de defesa
3 Hardware de computador; Fabricação de hardware de computadores; Equipamentos de informática; Hardware de computadores; Fabricação de equipamentos de informática
4 Desenvolvimento de software; Programas de computador; Software de computador; Softwares; Software para computadores
5 Redes de computadores; Rede de computadores; Produtos de redes de computadores
6 Tecnologia, Informação e Internet
7 Semicondutores; Fabricação de semicondutores
8 Telecomunicações
9 Advocacia; Escritórios de advocacia; Direito; Exercício da advocacia; Sociedades de advogados; Escritório de advocacia; Prática jurídica
10 Serviços jurídicos; Serviços advocatícios; Atividades jurídicas
11 Consultoria e serviços empresariais; Serviços e consultoria empresarial; Consultoria de gestão; Consultoria de gerenciamento; Consultoria empresarial; Consultoria; Consultoria de negócios; Consultoria e serviços às empresas; Consultoria e serviços de negócios
12 Pesquisa em biotecnologia; Biotecnologia; Pesquisa biotecnológica; Investigação em biotecnologia
13 Consultórios médicos; Prática médica; Medicina; Clínicas médicas; Clínica médica
14 Hospitais e atividades de atenção à saúde humana; Hospitais e atendimento de saúde; Hospitais e assistência médica; Saúde; Cuidados de saúde; Hospitais e saúde; Hospital e assistência médica; Hospital e atendimento à saúde; Atenção à saúde; Setor de saúde; Hospitais e cuidados de saúde; Hospitais e serviços de saúde
15 Fabricação de produtos farmacêuticos; Indústria farmacêutica; Produtos farmacêuticos; Farmacêutica; Fabrico de produtos farmacêuticos; Fabricação farmacêutica
16 Serviços veterinários; Veterinária
17 Fabricação de equipamentos médicos; Equipamentos médicos; Dispositivos médicos; Fabrico de equipamentos médicos; Aparelhos médicos
18 Fabricação de produtos de higiene pessoal; Cosméticos; Fabricação de produtos de cuidados pessoais; Produtos de higiene pessoal; Cosmética; Fabricação de produtos para cuidados pessoais
19 Comércio varejista de roupas e moda; Vestuário e moda; Varejo de vestuário e moda; Moda; Roupas e moda; Varejo de roupas e moda; Comércio varejista de vestuário e moda; Vestuário
20 Fabricação de artigos esportivos; Artigos esportivos; Artigos desportivos; Materiais esportivos
21 Fabricação de produtos do fumo; Tabaco; Fabricação de tabaco; Fumo
22 Comércio varejista de alimentos; Supermercados; Varejo de alimentos; Comércio varejista de mercadorias
23 Fabricação de alimentos e bebidas; Produção de alimentos; Indústria alimentícia; Produção alimentícia; Indústria alimentar; Indústria de alimentos; Produção alimentar
24 Fabricação de computadores e produtos eletrônicos; Eletrônicos de consumo; Eletrônicos; Eletrônica de consumo; Produtos eletrônicos; Fabricação de produtos eletrônicos e de informática; Eletrônica
25 Manufatura; Bens de consumo; Fabricação; Indústria de transformação; Produção; Indústria; Setor manufatureiro; Fabrico; Bens de consumo massificados
26 Fabricação de móveis e artigos de decoração; Móveis; Mobiliário; Fabricação de móveis; Fabricação de móveis e artigos para o lar; Indústria moveleira
27 Varejo; Comércio varejista; Retalho; Comércio a retalho; Venda a retalho
28 Entretenimento; Provedores de entretenimento; Prestadores de serviços de entretenimento; Fornecedores de entretenimento; Lazer e entretenimento
29 Casinos e apostas; Cassinos e jogos de azar; Jogos de azar e cassinos; Cassinos; Apostas e cassinos; Apostas e casinos; Jogos e apostas
30 Lazer, viagens e turismo; Serviços de viagens; Viagens e turismo; Turismo; Agências de viagens; Viagens; Organização de viagens; Preparativos de viagem
31 Hotelaria; Hospitalidade; Setor hoteleiro; Hotelaria e hospitalidade
32 Restaurantes; Restauração
33 Esportes; Desportos; Esportes profissionais; Desporto; Esporte; Esportes com espectadores
34 Serviços de alimentação; Alimentos e bebidas; Serviços de alimentos e bebidas; Alimentação e bebidas; Serviços de alimentação e bebidas
35 Cinema; Filmes e cinema; Filmes, vídeos e som; Cinema e filmes; Cinema, vídeo e som; Indústria cinematográfica
36 Mídia de difusão; Produção e distribuição de mídia de transmissão; Radiodifusão; Meios de comunicação; Rádio e televisão; Televisão; Mídia de radiodifusão; Produção e difusão de mídia
37 Museus e instituições; Museus, locais históricos e zoológicos; Museus; Museus, sítios históricos e zoológicos
38 Artistas e escritores; Belas-artes; Arte; Artes plásticas
39 Artes cênicas; Artes performativas
40 Instalações recreativas; Serviços e instalações recreacionais; Instalações e serviços de recreação; Instalações recreativas e serviços; Centros de recreação
41 Bancos; Serviços bancários; Banco; Setor bancário; Banca; Atividades bancárias
42 Seguros; Seguradoras; Setor de seguros
43 Serviços financeiros; Finanças; Setor financeiro; Atividades de serviços financeiros
44 Imobiliário; Imóveis; Setor imobiliário; Mercado imobiliário; Imobiliária; Imobiliárias; Bens imóveis
45 Bancos de investimento; Banco de investimento; Banca de investimento; Serviços bancários de investimento
46 Gestão de investimentos; Administração de investimentos; Gestão de ativos
47 Contabilidade; Contabilidade e auditoria
48 Construção; Construção civil; Setor da construção
49 Comércio atacadista de materiais de construção; Materiais de construção; Atacado de materiais de construção; Material de construção
50 Arquitetura e planejamento; Arquitetura; Arquitetura e urbanismo; Arquitetura e planeamento
51 Engenharia civil; Obras de infraestrutura
52 Fabricação de componentes para aviação e aeroespacial; Aviação e aeroespacial; Indústria aeroespacial; Aviação e indústria aeroespacial; Fabricação de componentes para os setores aeroespacial e de aviação; Aeroespacial; Fabricação de componentes de aviação e aeroespaciais; Linha aeroespacial e aviação
53 Fabricação de veículos automotores; Indústria automotiva; Automotivo; Automóvel; Setor automotivo; Indústria automóvel; Fabricação de automóveis; Indústria automobilística; Setor automóvel; Fabricação de veículos
54 Fabricação de produtos químicos; Produtos químicos; Indústria química; Química; Setor químico
55 Fabricação de máquinas; Maquinário; Máquinas; Fabricação de maquinário; Máquinas e equipamentos; Fabricação de máquinas e equipamentos
56 Mineração; Mineração e metais; Minas e metais; Setor de mineração
57 Petróleo e gás; Petróleo e energia; Setor de petróleo e gás
58 Construção naval; Indústria naval; Estaleiros
59 Serviços públicos; Serviços de utilidade pública; Concessionárias de serviços públicos
60 Fabricação de têxteis; Têxtil; Indústria têxtil; Fabricação têxtil; Têxteis; Fabricação de produtos têxteis; Setor têxtil
61 Fabricação de papel e produtos florestais; Papel e produtos florestais; Produtos florestais e de papel; Produtos de papel e florestais; Papel e celulose; Fabricação de celulose, papel e produtos florestais
62 Fabricação de equipamentos ferroviários; Manufatura ferroviária; Fabricação ferroviária; Fabricação de material ferroviário
63 Agricultura; Agropecuária; Setor agrícola
64 Pecuária
65 Fabricação de laticínios; Laticínios; Lacticínios; Produtos lácteos; Fabricação de produtos lácteos
66 Pesca; Piscicultura; Setor da pesca
67 Ensino fundamental e médio; Educação primária e secundária; Ensino básico e secundário; Educação básica; Ensino primário e secundário
68 Ensino superior; Educação superior; Universidades
69 Gestão educacional; Administração escolar; Programas de administração educacional; Administração educacional; Gestão da educação
70 Pesquisa; Serviços de pesquisa; Investigação; Pesquisas; Serviços de investigação
71 Forças armadas; Militar; Exército
72 Poder legislativo; Escritórios legislativos; Gabinete legislativo
73 Judiciário; Administração da justiça; Poder judiciário; Sistema judiciário
74 Relações internacionais; Assuntos internacionais; Relações exteriores
75 Administração governamental; Administração pública; Governo; Setor público
76 Poder executivo; Escritórios executivos; Gabinete executivo
77 Aplicação da lei; Forças de segurança; Polícia; Segurança policial
78 Segurança pública; Segurança civil
79 Políticas públicas; Política pública
80 Serviços de publicidade; Marketing e publicidade; Publicidade; Publicidade e propaganda; Publicidade e marketing; Agência de publicidade; Serviços de propaganda e publicidade
81 Jornais; Publicação de jornais; Edição de jornais; Imprensa
82 Editoração; Publicação de livros e periódicos; Publicações; Edição de livros e periódicos; Publicação; Editoras; Edição; Mercado editorial
83 Serviços de impressão; Impressão; Gráfica; Impressão e reprodução; Gráficas
84 Serviços de informação; Serviços da informação
85 Bibliotecas
86 Serviços ambientais; Meio ambiente; Ambiente
87 Transporte de cargas e encomendas; Entrega de encomendas e fretes; Entrega de pacotes/carga; Transporte de carga e encomendas; Envio de encomendas e cargas; Transporte de carga e pacotes; Entrega de encomendas; Transporte de mercadorias e encomendas
88 Serviços para famílias e indivíduos; Serviços individuais e familiares; Serviços familiares e individuais; Serviços sociais; Serviços para indivíduos e famílias
89 Instituições religiosas; Organizações religiosas
90 Organizações cívicas e sociais; Organização cívica e social; Organizações sociais
91 Serviços ao consumidor; Serviços para o consumidor; Atendimento ao consumidor
92 Transporte rodoviário; Transporte/caminhões/trens; Transporte por caminhão; Transporte rodoviário de cargas; Transporte rodoviário e ferroviário; Transporte de carga rodoviária; Transporte rodoviário de mercadorias
93 Armazenamento; Armazenagem; Armazéns; Armazenamento e depósito
94 Companhias aéreas e aviação; Companhia aérea/Aviação; Linhas aéreas e aviação; Companhias aéreas; Aviação; Transporte aéreo
95 Transporte marítimo; Marítimo; Setor marítimo; Transporte aquaviário
96 Atividades dos serviços de tecnologia da informação; Serviços e consultoria de TI; Tecnologia da informação e serviços; Serviços de TI e consultoria de TI; Tecnologia da informação; Serviços de TI; Consultoria de TI; Tecnologias de informação e serviços; TI; Serviços de tecnologia da informação; Informática; Consultoria em TI; Serviços de TI e consultoria em TI; Tecnologias da informação e serviços
97 Pesquisa de mercado; Estudos de mercado; Pesquisas de mercado
98 Relações públicas e comunicações; Serviços de relações públicas e comunicação; Relações públicas; Relações públicas e comunicação; Comunicação; Serviços de comunicação e relações públicas; Serviços de relações públicas e comunicações
99 Serviços de design
100 Organizações sem fins lucrativos; Gestão de organizações sem fins lucrativos; ONG; Organização sem fins lucrativos; Administração de organizações sem fins lucrativos; Sem fins lucrativos; Terceiro setor; ONGs
101 Captação de recursos; Angariação de fundos; Captação de fundos
102 Serviços de gestão estratégica; Gestão estratégica
103 Redação e edição; Escrita e edição; Redação; Redação e revisão; Escrita
104 Recrutamento e seleção; Recrutamento; Recursos humanos e recrutamento; Seleção e recrutamento; Recrutamento e seleção de pessoal; Agências de emprego; Serviços de recrutamento; Serviços de recrutamento e seleção; Contratação e recrutamento; Seleção e agenciamento de mão de obra
105 Treinamento profissional e coaching; Treinamento e coaching; Formação profissional e coaching; Formação profissional; Treinamento profissional; Treinamento; Formação e coaching; Treinamento e coaching profissional; Capacitação profissional
106 Capital de risco e private equity; Capital de risco e participações privadas; Capital de risco; Capital de investimento e de risco; Private equity e capital de risco; Administradoras de venture capital e private equity
107 Organizações políticas; Organização política; Partidos políticos
108 Tradução e localização; Tradução; Serviços de tradução
109 Jogos eletrônicos; Jogos de computador; Videojogos; Jogos digitais; Jogos
110 Serviços de eventos; Eventos; Organização de eventos; Serviços para eventos
111 Artesanato; Artes e artesanato; Comércio varejista de materiais artísticos; Comércio varejista de artigos de arte
112 Fabricação de aparelhos elétricos e eletrônicos; Fabricação elétrica e eletrônica; Manufatura elétrica e eletrônica; Produção elétrica e eletrônica; Indústria eletroeletrônica; Manufatura de produtos elétricos e eletrônicos; Fabricação de eletrodomésticos, produtos elétricos e eletrônicos; Fabricação de eletrodomésticos e de produtos elétricos e eletrônicos; Fabricação de equipamentos elétricos e eletrônicos
113 Mídia online; Mídia de áudio e vídeo online; Media online; Mídia digital; Meios de comunicação online; Mídias de áudio e vídeo online
114 Nanotecnologia; Pesquisa em nanotecnologia
115 Música; Músicos; Indústria da música
116 Transporte, logística, cadeia de suprimentos e armazenamento; Logística e cadeia de suprimentos; Logística; Logística e cadeia de abastecimento; Transporte e logística; Logística e transporte; Cadeia de suprimentos; Transporte, logística e armazenamento; Logística e cadeia de fornecimento; Transporte, logística, cadeia de suprimento e armazenamento; Transportes e logística; Transporte, logística, cadeia de abastecimento e armazenamento
117 Plásticos; Fabricação de plásticos; Plástico; Fabricação de produtos de plástico; Indústria do plástico; Fabricação de artigos de plástico
118 Segurança de redes e computadores; Segurança de computadores e redes; Segurança de rede e do computador; Segurança de redes e sistemas de informação; Cibersegurança; Segurança cibernética; Segurança da informação; Segurança informática e de redes; Segurança de computador e redes; Segurança de computadores e de redes
119 Sem fio; Serviços sem fio; Tecnologia sem fio; Telefonia móvel; Serviços de telefonia móvel; Sem fios
120 Resolução alternativa de litígios; Resolução alternativa de conflitos; Resolução de conflitos; Resolução alternativa de disputas; Mediação e arbitragem
121 Segurança e investigações; Segurança; Segurança privada; Segurança e investigação; Serviços de segurança; Serviços de segurança e investigação
122 Serviços de instalações; Gestão de instalações; Serviços para instalações; Facilities; Serviços de facilities; Serviços de gestão de instalações
123 Terceirização e offshoring; Terceirização; Consultoria de terceirização e offshoring; Consultoria em terceirização e offshoring
124 Serviços de bem-estar e fitness; Saúde, bem-estar e educação física; Saúde, bem-estar e fitness; Bem-estar e fitness; Bem-estar; Academias; Serviços de bem-estar e condicionamento físico; Saúde, bem-estar e exercício físico
125 Medicina alternativa
126 Produção de mídia; Produção multimídia; Produção audiovisual; Produção de media
127 Animação; Animação e pós-produção
128 Imóveis comerciais; Aluguel de imóveis não residenciais; Imobiliário comercial; Locação de imóveis não residenciais; Setor imobiliário comercial; Locação de imóveis comerciais
129 Mercado de capitais; Mercados de capital; Mercados de capitais
130 Centros de estudos; Laboratórios de ideias
131 Filantropia; Serviços de captação filantrópica; Serviços filantrópicos de captação de recursos; Fundações
132 Ensino a distância; Provedores de e-learning; Educação a distância; EAD; Ensino online; Fornecedores de e-learning; Educação online; Plataformas de e-learning
133 Atacado; Comércio atacadista; Comércio por grosso; Atacadista; Venda por atacado; Grossista; Comércio grossista; Venda por grosso
134 Importação e exportação; Importação e exportação por atacado; Comércio exterior; Comércio atacadista de importação e exportação
135 Engenharia mecânica ou industrial; Fabricação de máquinas industriais; Engenharia mecânica e industrial; Engenharia industrial ou mecânica; Máquinas industriais; Engenharia industrial; Engenharia mecânica; Fabricação de maquinário industrial
136 Fotografia
137 Recursos humanos; Serviços de recursos humanos; RH; Serviços de RH
138 Equipamentos e suprimentos comerciais; Comércio varejista de equipamentos para escritório; Suprimentos e equipamentos de negócios; Materiais e equipamentos empresariais; Material de escritório; Varejo de equipamentos de escritório; Comércio varejista de equipamentos de escritório
139 Saúde mental; Atendimento à saúde mental; Cuidados de saúde mental; Atenção à saúde mental; Serviços de saúde mental; Assistência à saúde mental; Atendimento psiquiátrico
140 Design gráfico
141 Comércio internacional e desenvolvimento; Comércio e desenvolvimento internacional; Comércio internacional; Desenvolvimento e comércio internacional
142 Fabricação de bebidas; Vinhos e destilados; Bebidas; Vinhos e bebidas destiladas; Vinho e bebidas destiladas; Vinhos e bebidas alcoólicas
143 Artigos de luxo e joias; Bens de luxo e joias; Comércio varejista de artigos de luxo e joias; Luxo e joias; Produtos de luxo e joias; Joalharia; Varejo de joias e produtos de luxo; Artigos de luxo
144 Energia renovável e meio ambiente; Recursos renováveis e meio ambiente; Fabricação de semicondutores para energia renovável; Energias renováveis e meio ambiente; Energias renováveis e ambiente; Fontes renováveis e meio ambiente
145 Vidro, cerâmica e concreto; Fabricação de vidro, cerâmica e concreto; Vidro, cerâmica e betão; Vidros, cerâmica e concreto; Fabricação de vidros, cerâmica e concreto
146 Embalagens e recipientes; Fabricação de embalagens e recipientes; Embalagens; Embalagem e recipientes; Embalagens e contêineres; Fabricação de embalagens; Embalagens e contentores; Fabricação de embalagens e contêineres
147 Automação industrial; Fabricação de máquinas de automação; Automação; Fabricação de maquinário de automação
148 Relações governamentais; Serviços de relações governamentais; Relações com o governo
150 Horticultura
201 Agricultura, pecuária e silvicultura; Agricultura, pecuária e exploração florestal
298 Silvicultura e extração de madeira; Silvicultura; Exploração florestal
332 Petróleo, gás e mineração
383 Geração de energia elétrica; Produção de energia elétrica; Geração de energia
387 Geração de energia solar; Energia solar; Geração de energia elétrica solar
406 Construção de edifícios; Construção de prédios
598 Fabricação de vestuário; Fabricação de roupas; Confecção
807 Metalurgia; Siderurgia
840 Produtos de metal; Fabricação de produtos de metal; Produtos metálicos
1042 Fabricação de autopeças; Autopeças; Fabricação de peças para veículos automotores; Peças automotivas; Componentes automóveis
1285 Plataformas de marketplace; Plataformas de comércio pela internet; Plataformas de marketplace na internet
1445 Comércio eletrônico; Varejo online; Comércio varejista online e por correspondência; Loja online; Loja virtual; Vendas online; Varejo online e por catálogo; Comércio online
1481 Transporte ferroviário; Ferrovias
1594 Tecnologia, informação e mídia; Tecnologia, informação e media
1770 Corretores de imóveis; Agentes imobiliários; Corretagem imobiliária; Agentes e corretores de imóveis
1810 Serviços profissionais
1862 Serviços de marketing; Agência de marketing
1905 Sociedades holding; Empresas holding; Companhias holding
1912 Serviços administrativos e de apoio; Serviços administrativos e de suporte; Atividades administrativas e serviços complementares
1925 Trabalho temporário; Serviços de trabalho temporário; Serviços temporários
1931 Centrais de atendimento; Central de atendimento; Teleatendimento
1965 Serviços de limpeza; Limpeza
1986 Tratamento e descarte de resíduos; Gestão de resíduos; Reciclagem; Tratamento e eliminação de resíduos
1999 Educação; Ensino; Setor de educação
2045 Dentistas; Odontologia; Clínicas odontológicas
2081 Hospitais
2128 Creches; Serviços de creche; Educação infantil
2190 Serviços de alojamento; Alojamento; Serviços de hospedagem; Hospedagem; Serviços de acomodação
2194 Hotéis; Hotéis e motéis
2458 Infraestrutura e análise de dados; Infraestrutura e análises de dados; Análise de dados
2468 Fabricação de equipamentos elétricos; Equipamentos elétricos
3133 Mídia e telecomunicações; Media e telecomunicações
3240 Geração de energia renovável; Energia renovável; Energias renováveis; Produção de energia renovável
3242 Serviços de engenharia; Engenharia
3243 Serviços para energia renovável; Serviços de energia renovável
3248 Engenharia robótica; Robótica; Engenharia de robótica
`;
