/** Career breaks look like positions and are none: nobody works there, and why somebody paused is nobody's business here. */
import { fold } from '@/lib/kernel/text';

/** As LinkedIn calls them in the languages of its interface. */
const breaks = new Set(
  [
    'Career break',
    'Berufliche Auszeit',
    'Karrierepause',
    'Auszeit',
    'Interruption de carrière',
    'Pause carrière',
    'Pause professionnelle',
    'Pausa profesional',
    'Descanso profesional',
    'Pausa laboral',
    'Pausa na carreira',
    'Pausa profissional',
    'Intervalo na carreira',
    'Pausa lavorativa',
    'Pausa di carriera',
    'Interruzione di carriera',
    'Loopbaanonderbreking',
    'Carrièrepauze',
    'Przerwa w karierze',
    'Przerwa zawodowa',
    'Karriärpaus',
    'Karrierepause',
    'Kariyer arası',
    'Kariérní přestávka',
    'Pauză în carieră',
  ].map(fold),
);

export const isCareerBreak = (text: string): boolean => text.length <= 60 && breaks.has(fold(text));
