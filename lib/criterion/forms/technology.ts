/** The fields of `technology`. */
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', example: 'Shopify, Adobe Commerce, BigCommerce', kind: 'words', hint: 'Names or categories: HubSpot, AWS, CRM' },
  { param: 'all', label: 'All of', example: 'Klaviyo, Google Analytics', kind: 'words' },
  {
    param: 'none',
    label: 'None of',
    example: 'Segment, Tealium: the gap is filled',
    kind: 'words',
    hint: 'Pages never show everything, so this can rule out, never confirm. Better as a criterion of its own.',
  },
] satisfies readonly FormField[];
