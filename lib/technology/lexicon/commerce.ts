/** Shops, payments and content. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Ecommerce',
    tools: [
      { name: 'Shopify', also: 'Shopify Plus', hosts: 'myshopify.com' },
      { name: 'Magento', also: 'Adobe Commerce' },
      { name: 'WooCommerce', also: 'Woo Commerce' },
      { name: 'BigCommerce', also: 'Big Commerce', hosts: 'mybigcommerce.com' },
      { name: 'Salesforce Commerce Cloud', also: 'Commerce Cloud|Demandware' },
      { name: 'commercetools', also: 'Commercetools' },
      { name: 'PrestaShop', also: 'Prestashop' },
      { name: 'Shopware' },
      { name: 'SAP Commerce Cloud', also: 'SAP Hybris|Hybris' },
    ],
  },
  {
    category: 'Payment processors',
    tools: [
      { name: 'Stripe', hosts: 'buy.stripe.com/|checkout.stripe.com/|billing.stripe.com/|donate.stripe.com/' },
      { name: 'PayPal', also: 'Paypal', hosts: 'paypal.me/' },
      { name: 'Adyen' },
      { name: 'Braintree' },
      { name: 'Klarna' },
      { name: 'Mollie' },
      { name: 'GoCardless', hosts: 'pay.gocardless.com/' },
      { name: 'Chargebee', hosts: 'chargebee.com' },
      { name: 'Recurly' },
      { name: 'Zuora' },
    ],
  },
  {
    category: 'CMS',
    tools: [
      { name: 'WordPress', also: 'Wordpress' },
      { name: 'Webflow' },
      { name: 'Contentful' },
      { name: 'Drupal' },
      { name: 'TYPO3', also: 'Typo3' },
      { name: 'Sitecore' },
      { name: 'Adobe Experience Manager', also: 'AEM' },
      { name: 'Wix' },
      { name: 'Squarespace' },
      { name: 'Sanity', also: 'Sanity.io', near: 'CMS|headless|content' },
      { name: 'Framer', near: 'website|site|CMS' },
      { name: 'Storyblok' },
    ],
  },
] satisfies ToolCategory[];
