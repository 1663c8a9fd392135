/** Forms, surveys and feedback. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Forms and surveys',
  tools: [
    { name: 'Airtable', loads: 'airtable.com/embed/' },
    { name: 'Basin', loads: 'usebasin.com/f/' },
    { name: 'Delighted', loads: 'd2yyd1h5u9mauk.cloudfront.net/' },
    { name: 'Fillout', loads: ['server.fillout.com/', 'embed.fillout.com/', 'forms.fillout.com/'] },
    { name: 'Formspree', loads: 'formspree.io/' },
    { name: 'Formstack', loads: 'formstack.com/forms/' },
    { name: 'Getform', loads: 'getform.io/f/' },
    { name: 'Google Forms', loads: 'docs.google.com/forms/' },
    { name: 'Heyflow', loads: ['assets.prd.heyflow.com/', 'storage.googleapis.com/heyflow'] },
    { name: 'HubSpot Forms', loads: ['js.hsforms.net/forms/', 'js-eu1.hsforms.net/forms/'], implies: 'HubSpot' },
    { name: 'Jotform', loads: ['form.jotform.com/', 'cdn.jotfor.ms/', 'form.jotformeu.com/', 'js.jotform.com/'] },
    { name: 'Medallia', loads: ['resources.digital-cloud.medallia.com/', 'resources.digital-cloud.medallia.eu/', 'nebula-cdn.kampyle.com/'] },
    { name: 'Microsoft Forms', loads: ['forms.office.com/', 'forms.microsoft.com/'] },
    { name: 'Paperform', loads: 'paperform.co/' },
    { name: 'Qualaroo', loads: 'cl.qualaroo.com/' },
    { name: 'Qualtrics', loads: ['siteintercept.qualtrics.com/', 'qualtrics.com/jfe/'], cookies: 'QSI_HistorySession' },
    { name: 'Refiner', loads: 'js.refiner.io/' },
    { name: 'Sprig', loads: ['cdn.sprig.com/', 'cdn.userleap.com/'] },
    { name: 'SurveyMonkey', loads: ['widget.surveymonkey.com/', 'www.surveymonkey.com/r/'] },
    { name: 'Survicate', loads: ['survey.survicate.com/', 'survey-prod.survicate.com/'] },
    { name: 'Tally', loads: 'tally.so/' },
    { name: 'Typeform', loads: ['embed.typeform.com/', 'form.typeform.com/', 'renderer-assets.typeform.com/'] },
    { name: 'Usabilla', loads: 'w.usabilla.com/' },
    { name: 'Wufoo', loads: ['wufoo.com/forms/', 'secure.wufoo.com/'] },
    { name: 'Zoho Forms', loads: ['forms.zohopublic.com/', 'forms.zohopublic.eu/', 'forms.zoho.com/'] },
  ],
} satisfies SignatureFile;
