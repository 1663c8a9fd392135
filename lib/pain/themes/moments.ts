/** What pages say is happening, in four languages: folded phrases parted by `|`, most telling first. */
export default {
  search:
    'we are looking for a partner|looking for a supplier|looking for a provider|looking for a solution|evaluating|request for proposal|rfp|call for tenders|tender|choosing a new|suchen einen anbieter|suchen einen partner|suchen eine losung|ausschreibung|appel d offres|cherchons un prestataire|cherchons un partenaire|cherchons une solution|recherchons une solution|licitacion|buscamos un proveedor|buscamos una solucion|buscamos un socio',
  funding:
    'series a|series b|series c|series d|seed round|funding round|raised|we have raised|finanzierungsrunde|serie a|serie b|levee de fonds|avons leve|ronda de financiacion|hemos levantado',
  change:
    'migrate|migrating|migration|moving to|switching to|switching from|replacing|replatform|merger|merged|acquired|acquisition|new ceo|new cto|new cfo|new head of|new chief|joined us as|relocating|restructuring|stellen um|umstellung|fuhren gerade|fuhren ein neues|fuhren eine neue|losen ab|ablosung|fusion|ubernommen|neue geschaftsfuhrung|neuer geschaftsfuhrer|migrons|remplacons|rachat|rachetons|nouvelle direction|nouveau directeur|nouvelle directrice|migramos|migracion|estamos migrando|sustituimos|adquisicion|nueva direccion|nuevo director|nueva directora',
  launch:
    'launch|launches|launched|launching|rolling out|rollout|unveil|opening|opened|opens|new office|new location|new site|new warehouse|new plant|eroffnen|eroffnet|eroffnung|neuer standort|neues lager|neues werk|einfuhrung|starten|lancons|lancement|ouvrons|ouverture|nouveau site|nouvelle usine|lanzamos|lanzamiento|abrimos|apertura|nueva planta|nuevo almacen|nueva oficina',
  growth:
    'doubled|tripled|fast growing|fastest growing|growing fast|record year|expanding|expansion|verdoppelt|wachsen schnell|stark gewachsen|expansion|double|triple|forte croissance|pleine croissance|duplicado|triplicado|crecemos|en pleno crecimiento',
  hiring:
    'we are hiring|we re hiring|now hiring|growing our team|expanding our team|wir stellen ein|verstarkung|bauen unser team aus|nous recrutons|recrutons|agrandissons notre equipe|estamos contratando|ampliamos nuestro equipo|buscamos talento',
};
