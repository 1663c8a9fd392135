/** An opened row: what it was compared with, every reason with the words on the page, and what is open with the page that would tell. */
import { ArrowUpRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { BandLine } from '@/components/verdict/band-line';
import { bandWords } from '@/components/verdict/band-words';
import { Exclusions } from '@/components/verdict/exclusions';
import type { LookedFrom } from '@/components/verdict/looked-from';
import { countKnown } from '@/components/verdict/open-questions';
import { Reasons } from '@/components/verdict/reasons';
import { sayRange, scoreShown } from '@/components/verdict/say-score';
import type { RowFit, RowLook, RowSubject } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { subjectOf } from './row-words';

export function RowDetail({ row, ...place }: { row: RowLook } & LookedFrom) {
  const { fit } = subjectOf(row);
  const company = row.about === 'person' ? row.company : null;
  return (
    <div className="pb-2">
      {fit ? (
        <FitDetail fit={fit} {...place} />
      ) : (
        <p className="mt-2 text-soft">{row.about === 'person' ? inWords().detail.noPersona : inWords().detail.noIcp}</p>
      )}
      {company && <CompanyDetail company={company} {...place} />}
    </div>
  );
}

function FitDetail({ fit, ...place }: { fit: RowFit } & LookedFrom) {
  const words = inWords().detail;
  const { known, all } = countKnown(fit.criteria);
  return (
    <>
      <p className="mt-2 text-12 text-soft">{[words.compared(fit.profile.name), words.known(known, all), sayRange(scoreShown(fit))].join(' · ')}</p>
      <Exclusions verdict={{ exclusions: fit.exclusions, ruledOutBy: [] }} {...place} />
      <Reasons verdict={fit} negative={fit.profile.negative} inRow {...place} />
    </>
  );
}

function CompanyDetail({ company, ...place }: { company: RowSubject } & LookedFrom) {
  const { fit, url } = company;
  const words = inWords().detail;
  return (
    <section className="mt-4 border-t border-rule pt-3">
      <h4 className="text-12 text-soft">{words.theCompany}</h4>
      <p className="font-serif text-15">
        <bdi dir="auto">{company.name ?? inWords().nameNotShown}</bdi>
      </p>
      {fit && <BandLine words={bandWords(fit.band, fit.profile.negative)} as="word" />}
      {fit && <FitDetail fit={fit} {...place} />}
      {url && (
        <Button look="link" className="mt-2" onClick={() => place.onOpen(url)}>
          {words.openCompanyPage} <ArrowUpRight size={16} aria-hidden="true" className="shrink-0" />
        </Button>
      )}
    </section>
  );
}
