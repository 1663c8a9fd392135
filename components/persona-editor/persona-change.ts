import type { Persona } from '@/lib/persona/persona';

/** Every sheet of the persona's editor gets the persona and hands changes back; `what` is what undo will say. */
export interface PersonaSheet {
  persona: Persona;
  onChange: (what: string, next: (persona: Persona) => Persona) => void;
}
