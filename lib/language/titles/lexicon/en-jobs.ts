/** English: individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'en',
  plainJobs: `
    business partner, key user, specialist, processor, official, scheduler, assessor, forecaster, person, expert, analyst, officer,
    coordinator, co-ordinator, representative, rep, agent, advisor, adviser, worker, employee, staff member, technologist, practitioner,
    generalist, inspector, investigator, examiner, evaluator, strategist, ambassador, administrator, facilitator, liaison, planner, organizer,
    organiser, operative, crew member, team member, attendant, mediator, ranger, surveyor, estimator, appraiser, adjuster, negotiator, host,
    hostess, waiter, waitress, barista, bartender, cook, chef, baker, butcher, housekeeper, stylist, hairdresser, barber, beautician,
    esthetician, model, athlete, player, cabin crew, steward, nanny, babysitter, gardener, farmer, fisherman, groomer, caretaker, concierge,
    senator, councillor, mayor, diplomat, sommelier, guide, tailor, seamstress`,
  jobEndings: 'ologist, ographer, ician, iatrist, ometrist, therapist, hygienist, scientist, dontist, smith',
  jobs: {
    strong: {
      accounting: `
    accountant, bookkeeper, book keeper, tax consultant, tax preparer, accounts payable, accounts receivable, enrolled agent`,
      administrative: `
    personal assistant, receptionist, secretary, office administrator, admin, office coordinator, administrative support, pa, ea,
    data entry operator, typist, office support, switchboard operator, executive administrator, stenographer, transcriptionist`,
      'business-development': 'business developer, alliance specialist, business development consultant',
      'community-and-social-services': `
    social worker, case worker, caseworker, pastor, priest, minister, chaplain, fundraiser, youth worker, community worker, counselor,
    counsellor, probation officer, missionary, grant writer, parole officer, welfare officer`,
      'customer-success-and-support': `
    customer support engineer, customer advocate, csr, implementation specialist, technical customer support`,
      education: `
    teacher, professor, lecturer, tutor, instructor, trainer, educator, associate professor, graduate teaching assistant, school counselor,
    librarian, faculty, guidance counselor, paraeducator, paraprofessional, coach, instructional designer, registrar, docent`,
      finance: `
    controller, financial consultant, banker, trader, broker, stockbroker, underwriter, actuary, loan officer, teller, debt collector,
    claims handler, portfolio analyst, fund analyst, quantitative analyst, quant, financial engineer, revenue analyst, cost analyst,
    commercial finance, revenue officer, bank clerk, venture capitalist`,
      'healthcare-services': `
    nurse, doctor, physician, surgeon, dentist, pharmacist, pharmacy technician, physiotherapist, therapist, psychologist, psychiatrist,
    psychotherapist, paramedic, caregiver, care assistant, carer, hygienist, radiographer, radiologist, anesthesiologist, cardiologist,
    pediatrician, midwife, optometrist, optician, chiropractor, dietitian, nutritionist, phlebotomist, veterinarian, vet,
    veterinary technician, emergency medical technician, emt, clinician, radiologic technologist, sonographer, personal trainer,
    acupuncturist, audiologist, podiatrist, neurologist, oncologist, dermatologist, gynecologist, urologist, ophthalmologist, pathologist,
    patient care technician, support worker, orthodontist, epidemiologist, care worker, care coordinator, medical coder`,
      'human-resources': `
    recruiter, talent partner, talent acquisition partner, talent acquisition consultant, people partner, headhunter, head hunter,
    executive search consultant, recruitment consultant, sourcer, talent scout, payroll accountant, employment specialist,
    training specialist, training coordinator, career coach, job coach, employment advisor, staffing consultant, people and culture partner,
    learning specialist`,
      legal: `
    lawyer, attorney, solicitor, barrister, paralegal, counsel, notary, judge, magistrate, prosecutor, jurist, company secretary,
    corporate secretary, dpo, contract specialist, contract administrator, money laundering officer, contract officer, public defender,
    court clerk, arbitrator, advocate, legal consultant`,
      marketing: `
    marketer, copywriter, copy writer, growth hacker, content writer, media planner, media buyer, campaign specialist, market analyst,
    community specialist, digital strategist, merchandiser, promoter, market researcher, crm specialist, seo consultant, ux writer,
    wedding planner, meeting planner`,
      'media-and-communication': `
    journalist, reporter, editor, writer, spokesperson, broadcaster, news anchor, presenter, producer, translator, interpreter, proofreader,
    speechwriter, correspondent, columnist, announcer, sound engineer, camera operator, cameraman, videographer, publisher, actor, actress,
    audio engineer, disc jockey, dj, press secretary, pr consultant, communications consultant, publicist, filmmaker`,
      'military-and-protective-services': `
    detective, firefighter, fireman, soldier, guard, bodyguard, correctional officer, sheriff, infantryman, marine, private investigator,
    lifeguard, state trooper, police captain, patrol officer, infantry, bailiff, security officer`,
      'product-management': 'product consultant',
      'program-and-project-management': 'project controller, change specialist, project support officer',
      purchasing: `
    buyer, purchaser, procurement consultant, procurement engineer, merchandise buyer, vendor specialist, sourcing engineer`,
      'quality-assurance': 'tester, quality controller, quality technician, quality control technician',
      'real-estate': `
    realtor, real estate broker, real estate consultant, estate agent, leasing consultant, letting agent, property consultant,
    real estate salesperson, broker associate`,
      sales: `
    merchant, wholesaler, seller, retailer, salesperson, salesman, saleswoman, sales consultant, sales support, sales trainer, inside sales,
    account executive, account representative, account specialist, account coordinator, account associate, account consultant, client partner,
    sales partner, vendor, presales consultant, pre sales consultant, solution consultant, solutions consultant, cashier, shop assistant,
    telemarketer, telesales, bid writer, medical representative, pharmaceutical representative, travel agent, travel consultant, auctioneer,
    account advisor, export specialist, major account executive, closer, client executive, order taker, sales promoter, area representative,
    manufacturer s representative`,
      operations: `
    operator, driver, dispatcher, material planner, assembler, welder, electrician, plumber, carpenter, mechanic, mason, bricklayer, roofer,
    machinist, millwright, packer, picker, shipper, receiver, loader, laborer, labourer, handyman, janitor, cleaner, custodian, pilot, sailor,
    seaman, courier, mail carrier, customs broker, freight forwarder, inventory controller, stock clerk, stocker, order processor, fabricator,
    installer, repairer, fitter, maintenance technician, setter, cutter, grinder, finisher, polisher, molder, sewer, upholsterer, locksmith,
    glazier, plasterer, painter, scaffolder, miner, driller, blaster, conductor, locomotive engineer, air traffic controller, farm worker,
    logger, automotive technician, material handler, expediter, tiler, floor layer, boilermaker, pipefitter, steamfitter, ironworker, rigger,
    stationary engineer, porter, mover, journeyman, demand planner, supply planner`,
      'information-technology': `
    programmer, coder, system administrator, sysadmin, dba, it support, it technician, help desk technician, service desk analyst,
    service desk agent, desktop support technician, technical support, business analyst, system analyst, data architect, solution architect,
    solutions architect, software architect, enterprise architect, cloud architect, it architect, technical architect, system architect,
    systems architect, security architect, infrastructure architect, application architect, domain architect, computer scientist,
    network technician, computer technician, penetration tester, pentester, security analyst, soc analyst, security specialist, webmaster,
    prompt engineer, requirements analyst, application specialist, system specialist, computer operator, automation developer, information security officer`,
    },
    open: {
      administrative: 'team assistant',
      consulting: `
    consultant, strategy consultant, business coach, executive coach, business advisor, business adviser, management advisor,
    strategy advisor, transformation consultant, technical consultant, leadership coach, life coach, strategic advisor, executive advisor,
    implementation consultant`,
    },
    soft: {
      accounting: 'auditor',
      engineering: `
    engineer, technician, process engineer, production engineer, manufacturing engineer, design engineer, field service engineer,
    service engineer, applications engineer, draftsman, draughtsman, drafter, cad designer, mechanical designer, service technician,
    field service technician, maintenance engineer, environmental engineer, energy engineer, product engineer, land surveyor,
    quantity surveyor`,
      research: `
    researcher, scientist, laboratory technician, lab technician, chemist, biologist, physicist, microbiologist, biochemist, mathematician,
    statistician, economist, geologist, astronomer, historian, sociologist, anthropologist, archaeologist, biostatistician, policy analyst,
    geographer, ecologist, zoologist, botanist, meteorologist, toxicologist, pharmacologist, geophysicist, genetic counselor, formulator,
    agronomist, hydrologist, postdoc, insights analyst`,
      'arts-and-design': `
    designer, web designer, product designer, industrial designer, artist, illustrator, photographer, animator, architect, musician, singer,
    composer, curator, sculptor, craftsman, creative, dancer, choreographer, jeweler, digital artist, florist, pianist, violinist, drummer,
    performer, comedian, poet, novelist, potter, weaver, engraver`,
    },
    weak: {
      'information-technology': 'developer',
      administrative: 'clerk',
      consulting: 'advisory',
      engineering: 'hardware',
    },
  },
} satisfies Lexicon;
