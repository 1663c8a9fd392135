/** LinkedIn's industries in Italian: labels of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Fabbricazione di apparecchiature per il settore spaziale e della difesa; Difesa e spazio; Difesa e industria aerospaziale; Difesa; Settore difesa e spazio
3 Fabbricazione di hardware per computer; Hardware per computer; Hardware informatico
4 Sviluppo di software; Sviluppo software; Software informatici; Produzione di software
5 Reti informatiche; Prodotti per reti informatiche
6 Tecnologia, informazioni e internet; Tecnologia, informazione e internet
7 Fabbricazione di semiconduttori; Semiconduttori
8 Telecomunicazioni
9 Studio legale; Studi legali; Avvocati; Pratica legale; Professioni legali
10 Servizi legali
11 Consulenza e servizi aziendali; Consulenza manageriale; Consulenza aziendale; Consulenza; Consulenza gestionale; Consulenza direzionale; Servizi e consulenza aziendale; Consulenza di gestione; Consulenza e servizi alle imprese
12 Ricerca biotecnologica; Biotecnologie; Biotecnologia; Ricerca nelle biotecnologie
13 Studi medici; Pratica medica; Medicina; Professioni mediche; Studio medico
14 Ospedali e strutture sanitarie; Ospedali e assistenza sanitaria; Assistenza sanitaria; Sanità; Ospedali e sanità; Settore sanitario; Salute
15 Fabbricazione di prodotti farmaceutici; Prodotti farmaceutici; Farmaceutica; Industria farmaceutica; Farmaceutico; Settore farmaceutico
16 Servizi veterinari; Veterinaria
17 Fabbricazione di apparecchiature medicali; Dispositivi medici; Apparecchiature medicali; Apparecchiature mediche; Fabbricazione di dispositivi medici; Attrezzature mediche
18 Fabbricazione di prodotti per la cura personale; Cosmetici; Cosmetica; Prodotti per la cura della persona; Cura della persona
19 Vendita al dettaglio di abbigliamento e moda; Abbigliamento e moda; Moda; Commercio al dettaglio di abbigliamento e moda; Moda e abbigliamento
20 Fabbricazione di articoli sportivi; Articoli sportivi
21 Fabbricazione di prodotti del tabacco; Tabacco; Industria del tabacco; Fabbricazione di tabacco
22 Vendita al dettaglio di generi alimentari; Supermercati; Grande distribuzione; Vendita al dettaglio di prodotti alimentari; GDO
23 Fabbricazione di prodotti alimentari e bevande; Produzione alimentare; Produzione di alimenti; Industria alimentare; Alimentare; Produzione di generi alimentari; Settore alimentare
24 Fabbricazione di computer e apparecchiature elettroniche; Elettronica di consumo; Elettronica; Fabbricazione di computer e prodotti elettronici; Prodotti elettronici di consumo
25 Industria manifatturiera; Beni di consumo; Manifattura; Settore manifatturiero; Produzione; Manifatturiero; Produzione industriale; Largo consumo
26 Fabbricazione di mobili e arredi per la casa; Mobili; Arredamento; Fabbricazione di mobili; Mobili e arredamento; Arredamenti
27 Vendita al dettaglio; Commercio al dettaglio; Dettaglio
28 Intrattenimento; Fornitori di intrattenimento; Servizi di intrattenimento; Settore dell'intrattenimento
29 Gioco d'azzardo e casinò; Casinò e gioco d'azzardo; Giochi d'azzardo e casinò; Scommesse e casinò
30 Organizzazione di viaggi; Tempo libero, viaggi e turismo; Viaggi e turismo; Turismo; Agenzie di viaggio; Viaggi; Servizi di viaggio; Servizi per viaggiatori
31 Settore alberghiero; Ospitalità; Accoglienza; Hotellerie; Alberghiero; Ricettività; Settore ricettivo
32 Ristoranti; Ristorazione
33 Sport professionistici
34 Servizi per la ristorazione; Alimenti e bevande; Cibo e bevande; Servizi di ristorazione; Alimentazione e bevande; Cibi e bevande
35 Film, video e audio; Cinema; Cinema e film; Film, video e suono; Industria cinematografica; Cinematografia
36 Produzione e distribuzione di contenuti radiotelevisivi; Trasmissioni; Mezzi di diffusione; Radio e televisione; Mass media e trasmissioni; Trasmissioni radiotelevisive; Produzione e distribuzione multimediale; Media radiotelevisivi; Televisione
37 Musei, siti storici e zoo; Musei e istituzioni; Musei
38 Artisti e scrittori; Belle arti; Arte
39 Arti dello spettacolo; Arti dello spettacolo dal vivo; Arti sceniche
40 Strutture ricreative; Strutture e servizi ricreativi; Impianti e servizi ricreativi
41 Settore bancario; Banche; Servizi bancari; Banca; Attività bancarie; Bancario
42 Assicurazioni; Settore assicurativo; Assicurazione; Assicurativo
43 Servizi finanziari; Finanza; Settore finanziario
44 Immobiliare; Settore immobiliare; Beni immobili; Immobili
45 Servizi bancari di investimento; Banche d'investimento; Servizi bancari d'investimento; Banca d'affari; Banche d'affari
46 Gestione degli investimenti; Gestione patrimoniale; Gestione investimenti; Risparmio gestito
47 Contabilità; Servizi contabili
48 Edilizia; Costruzioni; Settore edile; Costruzione
49 Vendita all'ingrosso di materiali da costruzione; Materiali da costruzione; Materiali per l'edilizia; Materiali edili; Materiale da costruzione
50 Architettura e pianificazione; Architettura; Architettura e progettazione; Architettura e urbanistica
51 Ingegneria civile; Opere civili
52 Fabbricazione di componenti per il settore aeronautico e aerospaziale; Aeronautica e aerospaziale; Settore aeronautico e aerospaziale; Aviazione e aerospaziale; Aerospaziale; Aeronautica; Industria aerospaziale
53 Fabbricazione di autoveicoli; Automobilistico; Settore automobilistico; Industria automobilistica; Fabbricazione di veicoli a motore; Settore automotive
54 Fabbricazione di prodotti chimici; Prodotti chimici; Chimica; Industria chimica; Settore chimico; Chimico
55 Produzione di macchinari; Macchinari; Fabbricazione di macchinari; Macchine; Costruzione di macchine
56 Attività minerarie; Settore minerario e metallurgico; Estrazione mineraria; Settore minerario; Miniere e metalli; Industria mineraria
57 Petrolio e gas; Petrolio ed energia; Settore petrolifero ed energetico; Settore petrolifero
58 Cantieri navali; Cantieristica navale; Costruzione navale; Costruzioni navali; Cantieristica
59 Servizi pubblici; Servizi di pubblica utilità; Servizi di utilità pubblica; Energia e servizi pubblici
60 Produzione tessile; Tessile; Industria tessile; Tessili; Settore tessile
61 Fabbricazione di prodotti di carta e legno; Carta e prodotti forestali; Prodotti di carta e forestali; Fabbricazione di carta e prodotti forestali; Industria della carta; Cartario
62 Fabbricazione di attrezzature ferroviarie; Industria ferroviaria; Produzione ferroviaria; Costruzioni ferroviarie
63 Agricoltura; Coltivazione; Settore agricolo
64 Allevamento; Zootecnia
65 Prodotti lattiero-caseari; Fabbricazione di prodotti lattiero-caseari; Produzione lattiero-casearia; Lattiero-caseario; Latticini
66 Pesca; Ittica; Settore ittico
67 Istruzione primaria e secondaria; Scuola primaria e secondaria; Scuole primarie e secondarie
68 Istruzione superiore; Università; Istruzione universitaria; Formazione universitaria
69 Gestione dell'istruzione; Programmi di amministrazione scolastica; Amministrazione scolastica; Gestione educativa; Servizi di amministrazione scolastica
70 Servizi di ricerca; Ricerca
71 Forze armate; Settore militare; Militare; Esercito
72 Uffici legislativi; Ufficio legislativo; Potere legislativo
73 Amministrazione della giustizia; Giustizia; Sistema giudiziario; Magistratura; Settore giudiziario
74 Affari internazionali; Relazioni internazionali
75 Pubblica amministrazione; Amministrazione governativa; Governo; Amministrazione pubblica; Settore pubblico
76 Uffici esecutivi; Ufficio esecutivo; Potere esecutivo
77 Forze dell'ordine; Tutela dell'ordine pubblico; Applicazione della legge; Polizia
78 Sicurezza pubblica; Pubblica sicurezza; Protezione civile
79 Politica pubblica; Politiche pubbliche
80 Servizi pubblicitari; Marketing e pubblicità; Pubblicità; Pubblicità e marketing; Agenzia pubblicitaria; Agenzie pubblicitarie
81 Quotidiani; Giornali; Editoria: quotidiani; Editoria di quotidiani; Stampa quotidiana
82 Editoria: libri e pubblicazioni periodiche; Editoria; Editoria di libri e periodici; Pubblicazioni; Settore editoriale; Case editrici
83 Servizi di stampa; Stampa; Tipografia; Tipografie
84 Servizi di informazione; Servizi informativi; Servizi d'informazione
85 Biblioteche
86 Servizi ambientali; Ambiente
87 Trasporto di merci e pacchi; Consegna pacchi e trasporto merci; Spedizioni; Spedizione merci e pacchi; Corrieri; Consegna pacchi/merci; Spedizioni e trasporto merci
88 Servizi individuali e familiari; Servizi per la persona e la famiglia; Servizi per individui e famiglie; Servizi sociali; Servizi alla persona e alla famiglia
89 Istituzioni religiose; Enti religiosi
90 Organizzazioni civiche e sociali; Organizzazione civica e sociale
91 Servizi ai consumatori; Servizi al consumatore; Servizi per i consumatori
92 Trasporto su strada; Autotrasporti; Trasporti su gomma e ferrovia; Autotrasporto; Trasporti/Autotrasporti/Ferrovie; Trasporto su gomma; Trasporto merci su strada
93 Magazzinaggio; Stoccaggio; Magazzinaggio e stoccaggio; Deposito e stoccaggio; Magazzini
94 Linee aeree e aviazione; Compagnie aeree; Compagnie aeree/Aviazione; Aviazione; Trasporto aereo
95 Trasporto marittimo; Settore marittimo; Marittimo; Navigazione
96 Servizi IT e consulenza IT; Informatica e servizi; Tecnologie e servizi dell'informazione; Servizi informatici; Tecnologia dell'informazione e servizi; Consulenza informatica; Informatica; Servizi IT; Consulenza IT; Tecnologie informatiche e servizi; Servizi e consulenza IT; Information technology e servizi; Tecnologia dell'informazione
97 Ricerche di mercato; Ricerca di mercato; Indagini di mercato
98 Pubbliche Relazioni e servizi di comunicazione; Pubbliche relazioni e comunicazioni; Pubbliche relazioni; Relazioni pubbliche e comunicazione; Comunicazione; Servizi di pubbliche relazioni e comunicazione; Relazioni pubbliche; Pubbliche relazioni e comunicazione
99 Servizi di progettazione; Progettazione; Servizi di design
100 Organizzazioni senza scopo di lucro; Organizzazioni non profit; Gestione di organizzazioni senza scopo di lucro; No profit; ONG; Onlus; Terzo settore; Organizzazioni no profit; Gestione di organizzazioni no profit
101 Raccolta fondi; Raccolta di fondi
102 Servizi di gestione strategica; Sviluppo di programmi; Gestione strategica; Sviluppo programmi
103 Scrittura e editing; Scrittura e revisione; Redazione; Scrittura e redazione
104 Selezione e ricerca di personale; Selezione del personale; Risorse umane e selezione del personale; Reclutamento e selezione; Ricerca e selezione del personale; Selezione e reclutamento del personale; Ricerca e selezione; Servizi di selezione del personale; Collocamento e reclutamento del personale
105 Coaching e formazione professionale; Formazione professionale e coaching; Formazione professionale; Formazione e coaching; Formazione aziendale; Formazione
106 Capitale di rischio e private equity; Società di venture capital e private equity; Capitale di rischio
107 Organizzazioni politiche; Organizzazione politica; Partiti politici
108 Traduzione e localizzazione; Traduzioni; Traduzione e adattamento; Servizi di traduzione; Traduzione
109 Videogiochi; Giochi per computer; Giochi elettronici; Videogame
110 Servizi per eventi; Eventi; Organizzazione di eventi; Servizi per gli eventi
111 Vendita al dettaglio di materiali artistici; Arti e mestieri; Artigianato; Arte e artigianato; Artigianato artistico
112 Fabbricazione di apparecchi elettrici, materiali elettrici e componenti elettronici; Produzione elettrica ed elettronica; Industria elettrica ed elettronica; Elettrotecnica; Produzione elettronica ed elettrica; Produzione di apparecchiature elettriche ed elettroniche
113 Contenuti audio e video online; Media online; Media audio e video online; Media digitali; Mezzi di comunicazione online
114 Ricerca nanotecnologica; Nanotecnologie; Nanotecnologia
115 Musicisti; Musica; Industria musicale
116 Trasporti, logistica, supply chain e stoccaggio; Logistica e supply chain; Logistica; Logistica e catena di fornitura; Trasporti e logistica; Logistica e trasporti; Logistica e approvvigionamento; Trasporti; Trasporti, logistica e stoccaggio; Logistica e filiera
117 Fabbricazione di materie plastiche; Materie plastiche; Plastica; Industria della plastica; Plastiche; Settore plastico
118 Sicurezza informatica e delle reti; Sicurezza informatica e di rete; Sicurezza reti e computer; Sicurezza informatica; Sicurezza di computer e reti; Cybersicurezza; Sicurezza di reti e computer; Sicurezza computer e reti
119 Servizi wireless; Telefonia mobile; Settore wireless; Senza fili
120 Risoluzione alternativa delle controversie; Risoluzione alternativa delle dispute; Mediazione; Risoluzione alternativa di controversie
121 Sicurezza e investigazioni; Sicurezza; Sicurezza privata; Vigilanza; Servizi di sicurezza; Sicurezza e investigazione
122 Servizi infrastrutturali; Gestione di strutture; Servizi per le strutture; Servizi di gestione delle strutture; Servizi di facility management; Servizi per edifici
123 Consulenza di outsourcing e offshoring; Esternalizzazione; Consulenza in outsourcing e offshoring; Outsourcing e delocalizzazione
124 Servizi benessere e fitness; Salute, benessere e fitness; Benessere e fitness; Benessere; Palestre; Servizi per il benessere e il fitness
125 Medicina alternativa; Medicine alternative
126 Produzione media; Produzione multimediale; Produzione di contenuti multimediali; Produzione di media; Produzione audiovisiva
127 Animazione; Animazione e post-produzione
128 Locazione di immobili non residenziali; Immobili commerciali; Immobiliare commerciale; Settore immobiliare commerciale; Beni immobili commerciali; Immobili non residenziali
129 Mercati dei capitali; Mercati finanziari; Mercato dei capitali; Mercati di capitali
130 Gruppi di esperti; Centri studi; Gruppo di esperti
131 Servizi di raccolta fondi filantropica; Filantropia; Fondazioni
132 Provider di e-learning; Formazione online; Formazione a distanza; Fornitori di e-learning; Apprendimento online; Piattaforme di e-learning
133 Vendita all'ingrosso; Commercio all'ingrosso; Ingrosso; Distribuzione all'ingrosso; Grossisti
134 Importazione ed esportazione all'ingrosso; Importazione ed esportazione; Commercio estero
135 Fabbricazione di macchinari industriali; Ingegneria meccanica o industriale; Ingegneria industriale o meccanica; Ingegneria meccanica e industriale; Macchine industriali; Ingegneria meccanica; Macchinari industriali; Meccanica; Ingegneria industriale
136 Fotografia; Servizi fotografici
137 Servizi risorse umane; Risorse umane; Servizi di risorse umane; Servizi per le risorse umane
138 Vendita al dettaglio di attrezzature per ufficio; Forniture e attrezzature aziendali; Forniture per ufficio; Forniture e attrezzature per uffici; Attrezzature per ufficio; Prodotti e attrezzature aziendali
139 Assistenza sanitaria per la salute mentale; Assistenza sanitaria mentale; Salute mentale; Igiene mentale; Cura della salute mentale; Assistenza psichiatrica; Assistenza per la salute mentale
140 Progettazione grafica; Grafica; Design grafico
141 Commercio internazionale e sviluppo; Sviluppo e commercio internazionale; Commercio internazionale; Commercio e sviluppo internazionale
142 Produzione di bevande; Vini e liquori; Vino e superalcolici; Vini e alcolici; Bevande; Fabbricazione di bevande; Vino e alcolici; Vini e superalcolici
143 Vendita al dettaglio di beni di lusso e gioielli; Beni di lusso e gioielli; Articoli di lusso e gioielli; Lusso e gioielli; Gioielleria; Beni di lusso; Lusso; Articoli di lusso e gioielleria; Beni di lusso e gioielleria
144 Energie rinnovabili e ambiente; Ambiente ed energie rinnovabili; Energia rinnovabile e ambiente; Settore ambientale ed energie rinnovabili; Fabbricazione di semiconduttori per energie rinnovabili
145 Fabbricazione di vetro, ceramica e cemento; Vetro, ceramica e cemento; Vetro, ceramica e calcestruzzo; Fabbricazione di vetro, ceramica e calcestruzzo
146 Fabbricazione di materiali da imballaggio e contenitori; Imballaggi e contenitori; Imballaggio e contenitori; Imballaggi; Imballaggio; Imballaggi e container
147 Fabbricazione di macchinari di automazione; Automazione industriale; Automazione
148 Servizi per le relazioni istituzionali; Relazioni istituzionali; Relazioni governative; Rapporti con la pubblica amministrazione; Relazioni con enti governativi; Servizi di relazioni governative; Affari istituzionali
150 Orticoltura
201 Agricoltura, allevamento e silvicoltura
298 Silvicoltura e taglio del legname; Silvicoltura; Silvicoltura e disboscamento
332 Petrolio, gas e attività minerarie; Petrolio, gas e miniere; Petrolio, gas ed estrazione mineraria
383 Produzione di energia elettrica; Generazione di energia elettrica
387 Produzione di energia elettrica solare; Energia solare; Fotovoltaico
398 Fornitura di servizi idrici
404 Fornitura di vapore e aria condizionata
406 Costruzione di edifici
598 Fabbricazione di abbigliamento; Confezioni; Produzione di abbigliamento
722 Fabbricazione di vernici, rivestimenti e adesivi
807 Metallurgia; Siderurgia
840 Prodotti in metallo; Fabbricazione di prodotti in metallo; Carpenteria metallica
887 Fabbricazione di valvole metalliche, sfere e rulli
901 Fabbricazione di macchinari per l'agricoltura, l'edilizia e l'industria mineraria
928 Fabbricazione di macchinari per la lavorazione dei metalli
935 Fabbricazione di motori e apparecchiature per la trasmissione di potenza
983 Fabbricazione di strumenti di misurazione e controllo
1042 Fabbricazione di parti per autoveicoli; Componentistica auto; Componenti automobilistici; Ricambi auto; Componentistica automotive
1128 Vendita all'ingrosso di autoveicoli e relative parti
1187 Vendita all'ingrosso di macchinari
1285 Piattaforme di e-commerce; Piattaforme di marketplace online; Mercati online; Marketplace online
1445 Commercio elettronico; Vendita al dettaglio online e per corrispondenza; Vendita online; Negozio online; Vendite online; Vendita per corrispondenza; Commercio online
1481 Trasporto ferroviario; Ferrovie
1594 Tecnologia, informazioni e media; Tecnologia, informazione e media; Tecnologia, informazioni e mezzi di comunicazione
1673 Intermediazione creditizia
1770 Agenti e intermediari immobiliari; Agenzie immobiliari; Agenti immobiliari
1810 Servizi professionali
1862 Servizi di marketing
1905 Società holding; Holding aziendali
1912 Servizi amministrativi e di supporto
1925 Lavoro temporaneo; Lavoro interinale; Agenzie per il lavoro; Somministrazione di lavoro
1965 Servizi di pulizia; Pulizie; Imprese di pulizia
1986 Trattamento e smaltimento dei rifiuti; Gestione dei rifiuti; Riciclaggio; Gestione rifiuti
1999 Istruzione; Educazione; Formazione e istruzione
2045 Dentisti; Odontoiatria; Studi dentistici
2081 Ospedali; Ospedale
2190 Servizi di alloggio; Servizi ricettivi; Strutture ricettive
2194 Hotel e motel; Alberghi
2458 Infrastruttura e analisi dei dati; Infrastrutture e analisi dei dati; Analisi dei dati
2468 Fabbricazione di apparecchiature elettriche; Apparecchiature elettriche
3133 Media e telecomunicazioni; Mezzi di comunicazione e telecomunicazioni
3240 Produzione di energia rinnovabile; Energie rinnovabili; Energia rinnovabile; Rinnovabili
3241 Produzione attrezzature energie rinnovabili
3242 Servizi ingegneristici; Servizi di ingegneria; Ingegneria
3243 Servizi per energie rinnovabili; Servizi per le energie rinnovabili
3248 Ingegneria robotica; Robotica
`;
