/** Job boards and applicant tracking. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Recruitment',
  tools: [
    { name: 'Ashby', loads: ['jobs.ashbyhq.com/', 'api.ashbyhq.com/'], ids: 'ashby_embed' },
    { name: 'BambooHR', loads: ['bamboohr.com/js/', 'bamboohr.com/jobs/'], ids: 'BambooHR-ATS' },
    { name: 'Breezy HR', loads: 'breezy.hr/' },
    { name: 'Comeet', loads: ['www.comeet.co/', 'www.comeet.com/'] },
    { name: 'Freshteam', loads: 'freshteam.com/' },
    {
      name: 'Greenhouse',
      loads: ['boards.greenhouse.io/', 'boards-api.greenhouse.io/', 'job-boards.greenhouse.io/', 'boards.eu.greenhouse.io/'],
      ids: 'grnhse_app',
    },
    { name: 'Homerun', loads: 'embed.homerun.co/' },
    { name: 'iCIMS', loads: 'icims.com/' },
    { name: 'Jobvite', loads: 'jobs.jobvite.com/' },
    { name: 'JOIN', loads: 'join.com/api/widget/' },
    { name: 'Lever', loads: ['jobs.lever.co/', 'api.lever.co/', 'jobs.eu.lever.co/'] },
    { name: 'Paylocity', loads: 'recruiting.paylocity.com/' },
    { name: 'Personio', loads: ['jobs.personio.de/', 'jobs.personio.com/', 'assets.cdn.personio.de/'] },
    { name: 'Phenom', loads: ['cdn.phenompeople.com/', 'assets.phenompeople.com/'] },
    { name: 'Pinpoint', loads: 'pinpointhq.com/' },
    { name: 'Recruitee', loads: ['d10zminp1cyta8.cloudfront.net/', 'recruiteecdn.com/'] },
    { name: 'Rippling', loads: ['ats.rippling.com/', 'ats.us1.rippling.com/'] },
    { name: 'SmartRecruiters', loads: ['static.smartrecruiters.com/', 'jobs.smartrecruiters.com/', 'www.smartrecruiters.com/job-widget/'] },
    { name: 'softgarden', loads: 'softgarden.io/' },
    { name: 'Teamtailor', loads: ['teamtailor.com/', 'teamtailor-cdn.com/'] },
    { name: 'Workable', loads: ['www.workable.com/assets/embed.js', 'apply.workable.com/'], ids: 'whr_embed_hook' },
    { name: 'Zoho Recruit', loads: ['static.zohocdn.com/recruit/', 'recruit.zoho.com/'] },
  ],
} satisfies SignatureFile;
