/** German. */
import type en from './en';

export default {
  whatDoYouSee: 'Was sehen Sie?',
  why: 'Warum',
  choose: 'Wählen Sie, was Sie sehen.',
  writeWhy: 'Schreiben Sie, warum. Es steht künftig neben jedem Urteil.',
  keep: 'Behalten',
  youSaid: (band: string, day: string) => `Ihr Urteil ${day}: ${band}`,
  because: ', ',
  stillSays: (now: string) => `. Fitglass sagt jetzt: ${now}`,
  saysAnother: (then: string, now: string) => `. Fitglass sagte damals: ${then}, und jetzt: ${now}`,
  against: (profile: string) => `, verglichen mit „${profile}“`,
  kept: (band: string) => `Behalten. Ihr Urteil: ${band}.`,
  gone: 'Ihr eigenes Urteil ist entfernt.',
  change: 'Eigenes Urteil ändern',
  differently: 'Ich sehe das anders',
  takeBack: 'Zurücknehmen',
} satisfies typeof en;
