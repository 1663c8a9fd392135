/**
 * The closed vocabulary as schemas: what each key's value must look like before the worker believes it. A value comes
 * from a page's process and may have been made up there, so texts are cleaned and capped, numbers bounded, addresses
 * parsed. Lists keep their good items.
 */
import { limits } from '@/lib/kernel/limits';
import { z } from '@/lib/kernel/schema';
import { clean, cut } from '@/lib/kernel/text';
import { sourceKinds } from '@/lib/signal/evidence';
import { businessModels, companyTypes, fundingStages, type SignalKey, type SignalValues } from '@/lib/signal/vocabulary';

/** One line of visible text, never empty. */
const text = z
  .string()
  .transform((value) => cut(clean(value.slice(0, limits.valueCharacters * 2)), limits.valueCharacters))
  .refine((value) => value !== '');
/** Text that may be empty. */
const anyText = (most: number) => z.string().transform((value) => cut(clean(value.slice(0, most * 2)), most));

export const webAddress = z
  .string()
  .max(limits.valueCharacters)
  .refine((value) => {
    const protocol = URL.parse(value)?.protocol;
    return protocol === 'https:' || protocol === 'http:';
  });

const slug = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const count = z.number().int().min(0).max(1e10);
const amount = z.number().min(0).max(1e15);
const currency = z.string().regex(/^[A-Z]{3}$/);
const year = z.number().int().min(1000).max(2100);
const date = z.string().regex(/^(1[89]|20)\d\d(-(0[1-9]|1[0-2]))?$/);
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);

/** A list without its bad items; at least one must be good. */
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .transform((values) =>
      values.slice(0, limits.listItems).flatMap((value) => {
        const checked = item.safeParse(value);
        return checked.success ? [checked.data] : [];
      }),
    )
    .refine((values) => values.length > 0);

/** Like `list`, but may be empty. */
const maybeList = <Item extends z.ZodType>(item: Item) =>
  z.array(z.unknown()).transform((values) =>
    values.slice(0, limits.listItems).flatMap((value) => {
      const checked = item.safeParse(value);
      return checked.success ? [checked.data] : [];
    }),
  );

const inOrder = (value: { min: number; max: number | null }): boolean => value.max === null || value.min <= value.max;
const place = z.object({
  text,
  city: text.optional(),
  region: text.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
const money = z.object({ amount, currency });

const valueSchemas: { [Key in SignalKey]: z.ZodType<SignalValues[Key]> } = {
  'company.name': text,
  'company.linkedinUrl': webAddress,
  'company.website': webAddress,
  'company.industry': z.object({ text, id: z.number().int().positive().nullable() }),
  'company.employees': z.object({ min: count, max: count.nullable() }).refine(inOrder),
  'company.employeesOnLinkedIn': count,
  'company.headquarters': place,
  'company.locations': list(place),
  'company.founded': year,
  'company.type': z.enum(companyTypes),
  'company.specialties': list(text),
  'company.followers': count,
  'company.funding': z.object({
    status: text.optional(),
    stage: z.enum(fundingStages).optional(),
    total: money.optional(),
    last: date.optional(),
    rounds: count.optional(),
  }),
  'company.revenue': z.object({ min: amount, max: amount.nullable(), currency, period: z.enum(['year', 'month']) }).refine(inOrder),
  'company.businessModel': list(z.enum(businessModels)),
  'company.technologies': list(z.object({ name: text, category: anyText(200) })),
  'company.hiring': z.object({ openRoles: count.optional(), functions: list(slug).optional(), titles: list(text).optional() }),
  'company.growth': z.object({ percent: z.number().min(-100).max(100_000), months: z.number().int().min(1).max(600) }),
  'company.languages': list(languageTag),
  'company.regulated': list(text),
  'company.socials': list(webAddress),
  'company.contact': z.object({ emails: maybeList(text), phones: maybeList(text) }),
  'company.customers': list(text),
  'company.partners': list(text),
  'company.competitors': list(text),
  'company.cues': list(text),
  'person.name': text,
  'person.headline': text,
  'person.title': text,
  'person.linkedinUrl': webAddress,
  'person.seniority': slug,
  'person.functions': list(slug),
  'person.company': text,
  'person.companyUrl': webAddress,
  'person.location': place,
  'person.roleStarted': date,
  'person.companyStarted': date,
  'person.experience': list(z.object({ title: text, company: text, companyUrl: webAddress.optional(), from: date.nullable(), to: date.nullable() })),
  'person.skills': list(text),
  'person.languages': list(text),
  'person.followers': count,
  'person.interests': list(text),
  'person.cues': list(text),
};

const evidence = z.object({
  quote: text.transform((value) => cut(value, limits.quoteCharacters)),
  section: anyText(200),
  source: z.enum(sourceKinds),
  prefix: anyText(limits.contextCharacters).optional(),
  suffix: anyText(limits.contextCharacters).optional(),
  item: anyText(limits.quoteCharacters).optional(),
});

/** Most words shown for one value; a list may need one per item. */
const signalEnvelope = z.object({ key: z.string(), value: z.unknown(), confidence: z.number().min(0).max(1), evidence: list(evidence) });

/** A signal as the vocabulary allows it, or null. Members that the vocabulary does not know are gone. */
export function checkSignal(value: unknown): { key: SignalKey; value: unknown; confidence: number; evidence: z.infer<typeof evidence>[] } | null {
  const envelope = signalEnvelope.safeParse(value);
  if (!envelope.success || !Object.hasOwn(valueSchemas, envelope.data.key)) return null;
  const key = envelope.data.key as SignalKey;
  const checked = valueSchemas[key].safeParse(envelope.data.value);
  return checked.success ? { ...envelope.data, key, value: checked.data } : null;
}
