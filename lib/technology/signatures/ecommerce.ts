/** Shops and what is plugged into them. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Ecommerce',
  tools: [
    { name: 'AfterShip', loads: ['button.aftership.com/', 'track.aftership.com/', 'sdk.automizely.com/'] },
    { name: 'BigCommerce', loads: ['cdn11.bigcommerce.com/', 'microapps.bigcommerce.com/'] },
    { name: 'Ecwid', loads: 'app.ecwid.com/' },
    { name: 'Global-e', loads: ['web.global-e.com/', 'gepi.global-e.com/'] },
    { name: 'Loop Returns', loads: 'cdn.loopreturns.com/' },
    { name: 'LoyaltyLion', loads: 'sdk.loyaltylion.net/' },
    {
      name: 'Magento',
      paths: ['/static/frontend/Magento/', '/mage/requirejs/', '/skin/frontend/'],
      cookies: ['mage-cache-storage', 'mage-messages'],
    },
    { name: 'Narvar', loads: 'static.narvar.com/' },
    { name: 'OpenCart', paths: '/catalog/view/theme/', cookies: 'OCSESSID' },
    { name: 'PrestaShop', meta: { generator: 'PrestaShop' }, cookies: 'PrestaShop-*' },
    { name: 'Rebuy', loads: ['cdn.rebuyengine.com/', 'rebuyengine.com/'] },
    { name: 'Recharge', loads: 'static.rechargecdn.com/' },
    { name: 'Route', loads: ['shopify-widget.route.com/', 'cdn.routeapp.io/'] },
    {
      name: 'Salesforce Commerce Cloud',
      paths: ['/on/demandware.static/', '/on/demandware.store/'],
      cookies: 'dwanonymous_*',
      loads: 'demandware.edgesuite.net/',
    },
    {
      name: 'Shopify',
      loads: ['cdn.shopify.com/s/', 'cdn.shopifycloud.com/', 'monorail-edge.shopifysvc.com/', 'cdn.shopify.com/shopifycloud/'],
      cookies: ['_shopify_y', '_shopify_s'],
      meta: { 'shopify-digital-wallet': '', 'shopify-checkout-api-token': '' },
      paths: '/cdn/shop/',
    },
    { name: 'Shopware', paths: ['/bundles/storefront/', '/themes/Frontend/'], meta: { 'application-name': 'Shopware' } },
    { name: 'Smile.io', loads: ['js.smile.io/', 'cdn.sweettooth.io/'] },
    { name: 'Snipcart', loads: 'cdn.snipcart.com/' },
    { name: 'Swym', loads: ['swymstore-v3free-01.swymrelay.com/', 'swymv3free-01.azureedge.net/', 'swymrelay.com/', 'swymprem-01.azureedge.net/'] },
    { name: 'Tapcart', loads: ['cdn.tapcart.com/', 'cdn.tapcart.co/'] },
    { name: 'VTEX', loads: ['vteximg.com.br/', 'vtexassets.com/', 'io.vtex.com.br/'] },
    { name: 'WooCommerce', paths: '/wp-content/plugins/woocommerce/', meta: { generator: 'WooCommerce' }, implies: 'WordPress' },
  ],
} satisfies SignatureFile;
