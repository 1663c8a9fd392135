/** Checkouts, subscriptions and billing. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Payment processors',
  tools: [
    { name: 'Adyen', loads: ['checkoutshopper-live.adyen.com/', 'checkoutshopper-live.cdn.adyen.com/', 'live.adyen.com/'] },
    { name: 'Affirm', loads: 'cdn1.affirm.com/' },
    { name: 'Afterpay', loads: ['js.afterpay.com/', 'static.afterpay.com/'], elements: 'square-placement' },
    { name: 'Amazon Pay', loads: ['static-na.payments-amazon.com/', 'static-eu.payments-amazon.com/'] },
    { name: 'Apple Pay', loads: 'applepay.cdn-apple.com/' },
    { name: 'Braintree', loads: 'js.braintreegateway.com/' },
    { name: 'Chargebee', loads: 'js.chargebee.com/' },
    { name: 'Checkout.com', loads: 'cdn.checkout.com/' },
    { name: 'Digistore24', loads: 'www.digistore24-scripts.com/' },
    { name: 'FastSpring', loads: ['sbl.onfastspring.com/', 'onfastspring.com/'] },
    { name: 'Google Pay', loads: 'pay.google.com/gp/p/js/' },
    { name: 'Gumroad', loads: 'gumroad.com/js/' },
    {
      name: 'Klarna',
      loads: ['js.klarna.com/', 'x.klarnacdn.net/', 'na-library.klarnaservices.com/', 'eu-library.klarnaservices.com/'],
      elements: 'klarna-placement',
    },
    { name: 'Lemon Squeezy', loads: ['app.lemonsqueezy.com/', 'assets.lemonsqueezy.com/'] },
    { name: 'Memberstack', loads: ['static.memberstack.com/', 'api.memberstack.io/'] },
    { name: 'Mollie', loads: 'js.mollie.com/' },
    { name: 'Outseta', loads: 'cdn.outseta.com/' },
    { name: 'Paddle', loads: ['cdn.paddle.com/', 'sandbox-cdn.paddle.com/'] },
    { name: 'PayPal', loads: ['www.paypal.com/sdk/', 'www.paypalobjects.com/', 'www.paypal.com/cgi-bin/'] },
    { name: 'Razorpay', loads: ['checkout.razorpay.com/', 'cdn.razorpay.com/'] },
    { name: 'Recurly', loads: 'js.recurly.com/' },
    { name: 'Scalapay', loads: 'cdn.scalapay.com/' },
    { name: 'Shop Pay', elements: ['shop-pay-payment-request-button', 'shopify-accelerated-checkout'] },
    { name: 'Square', loads: ['web.squarecdn.com/', 'js.squareup.com/'] },
    {
      name: 'Stripe',
      loads: ['js.stripe.com/', 'buy.stripe.com/', 'checkout.stripe.com/', 'm.stripe.network/'],
      cookies: ['__stripe_mid', '__stripe_sid'],
      elements: ['stripe-pricing-table', 'stripe-buy-button'],
    },
  ],
} satisfies SignatureFile;
