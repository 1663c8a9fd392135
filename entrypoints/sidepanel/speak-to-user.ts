/** Chooses the language of the panel before anything is drawn, and tells it to screen readers. `?lang=de` asks for one. */
import { chooseInterfaceLanguage, speak } from '@/lib/wording/language';

export function speakToUser(browserTag: string, address: string): void {
  const language = chooseInterfaceLanguage(browserTag, new URLSearchParams(address).get('lang'));
  speak(language);
  document.documentElement.lang = language;
}
