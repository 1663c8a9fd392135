/** Every state that the panel can be in, with companies and people that do not exist. */
import type { Look, PanelView } from '@/lib/protocol/panel-view';
import { hostileLook, longLook } from './hard-fixtures';
import { accountLook, companyVerdict, lookAt, personLook, personVerdict, ruledOutVerdict } from './look-fixtures';
import { noteViews } from './note-fixtures';
import { painViews } from './pain-fixtures';
import { rowViews } from './row-fixtures';

const verdict = (look: Look): PanelView => ({ state: 'verdict', look });
const refused = (refusal: 'stale' | 'not-loaded' | 'wall' | 'not-a-profile' | 'not-supported', kind: Look['kind']): PanelView => ({
  state: 'refused',
  refusal,
  kind,
});

const agency = {
  id: 'avoid',
  name: 'Agencies and resellers',
  grade: { letter: 'B' as const, missing: ['evidence from own customers'] },
  negative: true,
};

export const panelViews: Record<string, PanelView> = {
  reading: { state: 'reading' },
  verdict: verdict(lookAt({ account: accountLook(), person: personLook() })),
  'company-page': verdict(
    lookAt({
      url: 'https://www.linkedin.com/company/halden-grid-example/about/',
      kind: 'linkedin/company',
      account: accountLook({ saved: true }),
      gaps: [],
    }),
  ),
  'not-understood': verdict(
    lookAt({
      account: accountLook(),
      gaps: [
        { key: 'company.industry', state: 'unreadable', openNext: null },
        { key: 'company.employees', state: 'unreadable', openNext: null },
        { key: 'company.funding', state: 'hidden', openNext: null },
      ],
    }),
  ),
  'typed-values': verdict(
    lookAt({
      account: accountLook({
        own: [
          {
            key: 'company.employees',
            value: { min: 320, max: 320 },
            text: '320',
            at: '2026-11-21T10:00:00Z',
            page: { value: { min: 201, max: 500 }, evidence: [] },
          },
          { key: 'company.founded', value: 2009, text: '2009', at: '2026-11-02T10:00:00Z', page: null },
        ],
      }),
      person: personLook({
        own: [
          {
            key: 'person.seniority',
            value: 'director',
            text: 'director',
            at: '2026-11-20T10:00:00Z',
            page: { value: 'manager', evidence: [] },
          },
        ],
      }),
    }),
  ),
  'unknown-company': verdict(lookAt({ person: personLook() })),
  'ruled-out': verdict(lookAt({ account: accountLook({ verdicts: [ruledOutVerdict()] }), person: personLook() })),
  'ruled-out-by-you': verdict(
    lookAt({
      account: accountLook({
        ruledOut: { about: 'account', name: 'Halden Grid', reason: 'Too small: eight people, nobody who would run it', at: '2026-03-12T09:00:00Z' },
      }),
      person: personLook(),
    }),
  ),
  'too-early': verdict(
    lookAt({
      account: accountLook({
        verdicts: [
          companyVerdict({
            band: 'not-enough-known',
            score: 100,
            low: 18,
            high: 100,
            coverage: 0.18,
            criteria: companyVerdict()
              .criteria.slice(0, 6)
              .map((criterion, at) =>
                at === 1 ? criterion : { ...criterion, answer: 'unknown', degree: null, because: 'Not known yet', evidence: [] },
              ),
            unknowns: companyVerdict()
              .criteria.filter((_, at) => at !== 1)
              .slice(0, 5)
              .map((criterion, at) => ({
                criterion: criterion.id,
                wanted: criterion.wanted,
                points: 20 - at * 3,
                openNext: at === 3 ? null : 'https://www.linkedin.com/company/halden-grid-example/about/',
                question: 'Which tool does your sales team live in today?',
              })),
            conflicts: [],
            exclusions: [],
            icp: {
              id: 'mid',
              name: 'Mid-size energy software',
              grade: { letter: 'D', missing: ['a third criterion', 'any exclusion', 'evidence from own customers'] },
              negative: false,
            },
          }),
        ],
      }),
      person: personLook({ verdicts: [] }),
    }),
  ),
  avoid: verdict(
    lookAt({
      kind: 'website',
      url: 'https://halden-grid.example/',
      account: accountLook({
        verdicts: [
          companyVerdict({
            icp: agency,
            band: 'strong',
            score: 91,
            low: 80,
            high: 93,
            next: { do: 'rule-out', why: 'It matches “Agencies and resellers”, whom you decided to leave alone.' },
            conflicts: [],
          }),
          companyVerdict(),
        ],
      }),
      gaps: [],
    }),
  ),
  'ask-next': verdict(
    lookAt({
      account: accountLook({
        saved: true,
        verdicts: [
          companyVerdict({
            band: 'possible',
            score: 66,
            low: 48,
            high: 83,
            next: {
              do: 'ask',
              why: 'Not known yet: Uses HubSpot or Salesforce. The answer decides between a strong fit and a possible fit',
              question: 'Which CRM does your sales team live in today?',
            },
          }),
        ],
      }),
      person: personLook({
        verdicts: [
          personVerdict({
            band: 'weak',
            score: 31,
            low: 31,
            high: 31,
            unknowns: [],
            next: {
              do: 'find-person',
              why: 'What is known speaks rather against “Operations lead who inherits the mess”; somebody else there may fit better',
            },
          }),
        ],
      }),
    }),
  ),
  'no-profiles': verdict(lookAt({ account: accountLook({ verdicts: [] }), person: personLook({ verdicts: [] }), gaps: [] })),
  ...noteViews,
  ...painViews,
  ...rowViews,
  hostile: verdict(hostileLook()),
  'sixty-criteria': verdict(longLook()),
  'not-pressed': { state: 'not-pressed', canFollowLinkedIn: false },
  'not-pressed-linkedin': { state: 'not-pressed', canFollowLinkedIn: true },
  restricted: { state: 'restricted' },
  unsupported: { state: 'unsupported', host: 'www.linkedin.com' },
  'refused-stale': refused('stale', 'linkedin/person'),
  'refused-not-loaded': refused('not-loaded', 'linkedin/company'),
  'refused-wall': refused('wall', 'linkedin/person'),
  'refused-not-a-profile': refused('not-a-profile', 'linkedin/person'),
  'refused-not-supported': refused('not-supported', 'linkedin/company'),
  'empty-workspace': { state: 'empty-workspace', name: 'Halden Grid' },
  'empty-workspace-no-name': { state: 'empty-workspace', name: null },
  failed: {
    state: 'failed',
    name: 'storage-unavailable',
    message: 'Fitglass could not open its database. Free some disk space, then read the page again.',
  },
};
