/** English: nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'en',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    owner, coowner, proprietor, entrepreneur, franchisee, shareholder, solopreneur`,
    },
    { level: 'founder', manages: 'unknown', functions: ['entrepreneurship'], post: 'founder', words: 'founder, cofounder, founding partner' },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    chief executive officer, chief executive, managing director, group ceo, president and ceo, executive chairman, executive chairwoman,
    group managing director, general director, company director`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      words: `
    president, chairman, chairwoman, chairperson, vice chair, c level, c suite, member of the management board, management board member,
    executive committee member, member of the executive committee, member of executive committee, board of management, executive board`,
    },
    { level: 'c-suite', manages: 'people', functions: ['sales'], words: 'chief revenue officer' },
    { level: 'c-suite', manages: 'people', functions: ['information-technology'], words: 'chief information officer, chief technical officer' },
    { level: 'c-suite', manages: 'people', functions: ['operations'], words: 'chief operating officer' },
    { level: 'c-suite', manages: 'people', functions: ['customer-success-and-support'], words: 'chief experience officer' },
    { level: 'c-suite', manages: 'people', functions: ['business-development'], words: 'chief business officer, chief partnership officer' },
    { level: 'c-suite', manages: 'people', functions: ['research'], words: 'chief innovation officer' },
    { level: 'partner', manages: 'unknown', words: 'equity partner' },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vice president, vice pres' },
    {
      level: 'vp',
      manages: 'unknown',
      words: `
    assistant vice president, associate vice president, asst vice president, assistant vp, associate vp`,
    },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    director, dir, assistant director, managing principal, dean, provost, superintendent of schools, commissioner, rector`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['sales'],
      words: `
    account director, client director, key account director`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: `
    project director, program director, programme director, portfolio director`,
    },
    { level: 'director', manages: 'people', functions: ['sales'], words: 'store director' },
    { level: 'director', manages: 'people', functions: ['arts-and-design'], words: 'head of design' },
    {
      level: 'head',
      manages: 'people',
      words: `
    headmaster, headmistress, department chair, department manager, division manager, business unit manager`,
    },
    {
      level: 'head',
      manages: 'people',
      functions: ['education'],
      words: `
    head teacher, headteacher, school principal, assistant principal`,
    },
    { level: 'head', manages: 'people', functions: ['media-and-communication'], words: 'editor in chief, managing editor, chief editor' },
    { level: 'head', manages: 'people', functions: ['legal'], words: 'general counsel' },
    { level: 'head', manages: 'people', functions: ['finance'], words: 'treasurer, comptroller' },
    { level: 'head', manages: 'function', functions: ['operations'], post: 'chief-of-staff', words: 'chief of staff, deputy chief of staff' },
    { level: 'manager', manages: 'function', functions: ['accounting'], words: 'audit manager' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    manager, mgr, mngr, gm, assistant manager, people manager, superintendent`,
    },
    { level: 'manager', manages: 'people', functions: ['sales'], words: 'shop manager' },
    {
      level: 'manager',
      manages: 'people',
      functions: ['operations'],
      words: `
    factory manager, kitchen manager, shift manager, station manager, terminal manager, food service manager, club manager, bar manager,
    farm manager, depot manager`,
    },
    { level: 'manager', manages: 'people', functions: ['healthcare-services'], words: 'practice manager, clinic manager' },
    { level: 'manager', manages: 'people', functions: ['customer-success-and-support'], words: 'front office manager' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['administrative'],
      words: `
    office manager, front desk manager, records manager, document manager`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['real-estate'],
      words: `
    property manager, real estate manager, leasing manager, estate manager`,
    },
    {
      level: 'lead',
      manages: 'people',
      words: `
    team lead, teamleader, teamlead, group lead, squad lead, crew lead, shift lead, supervisor, supv, foreman, forewoman, foreperson,
    crew chief, charge hand, chargehand, overseer, leader, practice lead, captain, lieutenant, sergeant, executive chef, chef de cuisine,
    sous chef, head coach`,
    },
    { level: 'lead', manages: 'unknown', functions: ['information-technology'], words: 'technical lead' },
    { level: 'lead', manages: 'people', functions: ['healthcare-services'], words: 'charge nurse, ward manager' },
    { level: 'lead', manages: 'unknown', functions: ['program-and-project-management'], words: 'project team lead' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['information-technology', 'research'],
      words: `
    applied scientist, ai researcher, computational scientist`,
    },
    {
      level: 'mid',
      manages: 'none',
      functions: ['information-technology', 'engineering'],
      words: `
    system engineer, security engineer, site reliability engineer, ml engineer, ai engineer, support engineer, solutions engineer,
    solution engineer, firmware engineer, deployment engineer, telecommunications engineer, it support engineer, technical support engineer,
    release engineer, system integrity engineer, desktop engineer, voice engineer`,
    },
    { level: 'mid', manages: 'none', functions: ['quality-assurance', 'engineering'], words: 'sdet' },
    { level: 'mid', manages: 'none', functions: ['engineering', 'program-and-project-management'], words: 'project engineer' },
    { level: 'mid', manages: 'none', functions: ['military-and-protective-services'], words: 'chief petty officer, chief warrant officer' },
    { level: 'mid', manages: 'function', functions: ['arts-and-design'], words: 'art director, artistic director' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['arts-and-design', 'media-and-communication'],
      words: `
    director of photography, film director, movie director, casting director, stage director, music director, theatre director,
    television director, tv director, video director`,
    },
    { level: 'mid', manages: 'none', words: 'funeral director' },
    {
      level: 'mid',
      manages: 'function',
      functions: ['product-management'],
      post: 'product-owner',
      weight: 'open',
      words: `
    product owner, technical product owner, digital product owner, epic owner, feature owner`,
    },
    {
      level: 'mid',
      manages: 'function',
      functions: ['operations'],
      post: 'process-owner',
      weight: 'weak',
      words: `
    process owner, global process owner, business process owner`,
    },
    {
      level: 'mid',
      manages: 'function',
      weight: 'weak',
      functions: ['information-technology'],
      words: `
    application owner, service owner, system owner, data owner, platform owner, solution owner, domain owner, tool owner, it owner`,
    },
    {
      level: 'mid',
      manages: 'function',
      functions: ['program-and-project-management'],
      words: `
    project owner, project lead, project leader, programme lead, scrum master, scrummaster, agile master, release train engineer, agile coach`,
    },
    {
      level: 'mid',
      manages: 'function',
      weight: 'weak',
      words: `
    content owner, risk owner, account owner, budget owner, category owner, campaign owner, contract owner`,
    },
    {
      level: 'mid',
      manages: 'none',
      side: true,
      words: `
    speaker, author, mentor, podcast host, podcaster, blogger, influencer, thought leader, content creator, youtuber`,
    },
    {
      level: 'junior',
      manages: 'none',
      functions: ['research'],
      words: `
    phd candidate, phd student, doctoral candidate, doctoral student, doctoral researcher, phd researcher, phd fellow,
    graduate research assistant, doctorate student, ph d candidate, ph d student`,
    },
    {
      level: 'junior',
      manages: 'none',
      functions: ['engineering'],
      words: `
    engineer in training, graduate engineer trainee, engineer trainee`,
    },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    board member, board director, board advisor, board adviser, advisory board, non executive director, non exec director, ned,
    independent director, member of the board of directors, board observer, trustee, supervisory board, chairman of the board,
    chairman of the supervisory board, chair, advisor to the board, committee member, board secretary`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'investor, angel' },
  ],
  doubles: [
    { grade: 'lead', level: 'lead', manages: 'unknown', words: 'lead' },
    { grade: 'chief', level: 'head', manages: 'people', words: 'head, chief' },
    { grade: 'none', level: 'partner', manages: 'unknown', post: 'partner', words: 'partner' },
    { grade: 'principal', level: 'senior', manages: 'unknown', words: 'principal' },
    { grade: 'none', level: 'mid', manages: 'none', functions: ['administrative'], weight: 'weak', serves: true, words: 'assistant, asst, aide' },
    { grade: 'associate', level: 'mid', manages: 'none', words: 'associate, assoc' },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    executive, exec, freelance, freelancer, independent, contractor, volunteer, self employed, self-employed, fellow, professional, resident`,
    },
    {
      grade: 'junior',
      level: 'junior',
      manages: 'none',
      words: `
    trainee, graduate, management trainee, graduate trainee, entry level, early career, new grad`,
    },
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    intern, internship, apprentice, apprenticeship, working student, student assistant, student worker, student intern, undergraduate,
    undergraduate student, graduate student, master student, masters student, master s student, mba student, mba candidate, law student,
    medical student, bachelor student, co op, coop student, co op student, summer intern, summer analyst, work study, student athlete,
    college student, high school student, phd intern, mba intern, degree apprentice, university student`,
    },
    { grade: 'none', level: 'intern', manages: 'none', words: 'student, pupil' },
  ],
  grades: {
    lead: 'managing',
    senior: 'senior, sr, snr, experienced, seasoned, advanced, expert level',
    junior: 'junior, jr, jnr',
    staff: 'staff, distinguished',
  },
} satisfies Lexicon;
