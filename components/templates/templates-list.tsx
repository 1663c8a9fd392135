/** The user's own message templates, with what is wrong in them, and the way out for tools that send. */
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import type { MessageTemplate } from '@/lib/icp/message-template';
import { channelOf } from '@/lib/message/channels';
import { kindOf } from '@/lib/message/kinds';
import { parseTemplate } from '@/lib/message/template/parse';

interface TemplatesListProps {
  templates: readonly MessageTemplate[];
  onNew: () => void;
}

export function TemplatesList({ templates, onNew }: TemplatesListProps) {
  return (
    <>
      <ScreenHead title="Messages">
        Texts of your own that the panel fills from the page, a pain and a proof. Fitglass never sends them; where you talk to people, you paste them.
      </ScreenHead>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button look="primary" onClick={onNew}>
          New template
        </Button>
        {templates.length > 0 && (
          <a className="text-accent underline underline-offset-4" href={hashOf('share', 'messages')}>
            Save all for a tool that sends (CSV, Markdown)
          </a>
        )}
      </div>
      {templates.length === 0 ? (
        <p className="mt-8 max-w-150 border-t border-rule pt-4 text-15">
          Nothing here yet, and nothing is missing: the panel writes drafts without any template. When you have edited one so that it sounds like you,
          press “Keep as a template” there, or begin one here.
        </p>
      ) : (
        <ul className="mt-6 border-t-2 border-ink">
          {templates.map(({ id, name, channel, kind, subject, body = '' }) => {
            const mistakes = [...parseTemplate(subject ?? '').errors, ...parseTemplate(body).errors].length;
            return (
              <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
                <div>
                  <a className="text-15 font-semibold text-accent underline underline-offset-4" href={hashOf('messages', id)}>
                    {name || 'A template without a name'}
                  </a>
                  <p className="text-soft">
                    {[channel && (channelOf(channel)?.name ?? channel), kind && (kindOf(kind)?.name ?? kind)].filter(Boolean).join(' · ') ||
                      'For any channel'}
                  </p>
                </div>
                <div>
                  <p className="line-clamp-2 whitespace-pre-line text-15">{body || 'The text is not written yet.'}</p>
                  {mistakes > 0 && <p className="mt-1 font-medium">{mistakes === 1 ? 'One mistake to mend' : `${mistakes} mistakes to mend`}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
