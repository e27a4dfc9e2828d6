import type { Bedeutung, Ergebnis } from './profile';

const entscheidung: readonly Ergebnis[] = ['bewilligt', 'abgelehnt'];

/** What can come out of an act, by its meaning; of any other nothing can. */
export const ergebnisse: Readonly<Partial<Record<Bedeutung, readonly Ergebnis[]>>> = {
  kostenentscheidung: entscheidung,
  massnahmeentscheidung: entscheidung,
  verlaengerungsentscheidung: entscheidung,
  uebernahme: ['uebernommen', 'nichtUebernommen'],
  verlaengerungsbedarf: ['verlaengerung'],
};

/** Whether an act decides: approval or refusal. */
export function entscheidet(bedeutung: Bedeutung | undefined): boolean {
  return bedeutung !== undefined && ergebnisse[bedeutung] === entscheidung;
}
