import * as fc from 'fast-check';
import { type Jobcoaching, type JobcoachingProfil, type Prozessschritt } from 'kooperationsplan';

/** An event of a case. */
export type Ereignis = Jobcoaching['ereignisse'][number];

const start = Date.UTC(2026, 0, 5);
/** The n-th day. */
export const day = (index: number): string => new Date(start + index * 86_400_000).toISOString().slice(0, 10);

// What the process needs of the contents to go on; the model below is written from the profile, not from the replay.
/** What a section holds, with the result that leads on or the other. */
export function inhalt({ bedeutung }: Prozessschritt, gut: boolean): Ereignis['inhalt'] {
  switch (bedeutung) {
    case 'kostenentscheidung':
    case 'massnahmeentscheidung':
    case 'verlaengerungsentscheidung':
      return { entscheidung: gut ? 'bewilligt' : 'abgelehnt' };
    case 'uebernahme':
      return { jobcoachUebernimmt: gut };
    case 'verlaengerungsbedarf':
      return { verlaengerungsbedarf: gut, zielaenderung: !gut };
    default:
      return undefined;
  }
}

function ergebnis({ bedeutung }: Prozessschritt, gut: boolean): string | undefined {
  if (bedeutung === 'uebernahme') return gut ? 'uebernommen' : 'nichtUebernommen';
  if (bedeutung === 'verlaengerungsbedarf') return gut ? 'verlaengerung' : undefined;
  return bedeutung?.endsWith('entscheidung') ? (gut ? 'bewilligt' : 'abgelehnt') : undefined;
}

/** The process as a model: which acts are permitted, and what they leave. */
export class Modell {
  readonly done = new Map<string, string | undefined>();
  closed = false;
  /** The last decision on cost or measure was a refusal. */
  refused = false;
  readonly profil: JobcoachingProfil;
  constructor(profil: JobcoachingProfil) {
    this.profil = profil;
  }
  has(condition: string): boolean {
    const [id = '', result] = condition.split(':');
    return this.done.has(id) && (result === undefined || this.done.get(id) === result);
  }
  permits({ id, wiederholbar, nichtMehrNach = [], nach }: Prozessschritt): boolean {
    if (this.closed || (wiederholbar !== true && this.done.has(id))) return false;
    if (nichtMehrNach.some((other) => this.done.has(other))) return false;
    return nach.every((one) => [one].flat().some((condition) => this.has(condition)));
  }
  does(schritt: Prozessschritt, gut: boolean): void {
    const result = ergebnis(schritt, gut);
    this.done.set(schritt.id, result ?? this.done.get(schritt.id));
    if (schritt.bedeutung === 'abschluss') this.closed = true;
    if (schritt.bedeutung === 'kostenentscheidung' || schritt.bedeutung === 'massnahmeentscheidung') {
      this.refused = result === 'abgelehnt';
    }
    const { erneut } = schritt;
    if (erneut !== undefined && (erneut.wenn === undefined || erneut.wenn === result)) {
      for (const id of erneut.schritte) this.done.delete(id);
    }
  }
}

/** A walk of permitted acts, one a day. */
export const walk = (profil: JobcoachingProfil) =>
  fc.array(fc.tuple(fc.nat(50), fc.boolean()), { minLength: 1, maxLength: 40 }).map((choices) => {
    const model = new Modell(profil);
    const ereignisse: Ereignis[] = [];
    for (const [n, gut] of choices) {
      const permitted = profil.schritte.filter((schritt) => model.permits(schritt));
      const schritt = permitted[n % Math.max(permitted.length, 1)];
      if (schritt === undefined) break;
      const content = inhalt(schritt, gut);
      ereignisse.push({ am: day(2 * ereignisse.length), schritt: schritt.id, ...(content && { inhalt: content }) });
      model.does(schritt, gut);
    }
    return { ereignisse, model };
  });
