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
  /** Done too early: it stands in no other's way, and may be done again in its turn. */
  readonly early = new Set<string>();
  /** Found missing once: any result of it (the id), or one result of an act that had another. */
  readonly assumed = new Set<string>();
  closed = false;
  /** The last decision on cost or measure was a refusal. */
  refused = false;
  readonly profil: JobcoachingProfil;
  constructor(profil: JobcoachingProfil) {
    this.profil = profil;
  }
  /** Whether it was recorded. */
  has(condition: string): boolean {
    const [id = '', result] = condition.split(':');
    return this.done.has(id) && (result === undefined || this.done.get(id) === result);
  }
  counts(condition: string): boolean {
    return this.has(condition) || this.assumed.has(condition) || this.assumed.has(condition.split(':')[0]!);
  }
  settled(id: string): boolean {
    return this.done.has(id) && !this.early.has(id);
  }
  again({ id, wiederholbar }: Prozessschritt): boolean {
    return wiederholbar !== true && this.settled(id);
  }
  over({ bedeutung }: Prozessschritt): boolean {
    return this.closed && bedeutung !== 'leistungsnachweis';
  }
  missing({ nach }: Prozessschritt): readonly string[] {
    return nach
      .filter((one) => ![one].flat().some((condition) => this.counts(condition)))
      .map((one) => [one].flat()[0]!);
  }
  permits(schritt: Prozessschritt): boolean {
    if (this.over(schritt) || this.again(schritt)) return false;
    if (schritt.nichtMehrNach?.some((other) => this.settled(other)) === true) return false;
    return this.missing(schritt).length === 0;
  }
  does(schritt: Prozessschritt, gut: boolean): void {
    const { id, bedeutung, wiederholbar, nach, erneut } = schritt;
    // A repetition changes nothing, unless something was refused, nor does an act after the end; any other counts.
    if (this.over(schritt) || (this.again(schritt) && !this.refused)) return;
    // Where the case has gone past an act, that is what is said of it; what it lacks besides the next act misses.
    const past = !this.again(schritt) && schritt.nichtMehrNach?.some((other) => this.settled(other)) === true;
    const missing = past ? [] : this.missing(schritt);
    for (const condition of missing) {
      const [other = ''] = condition.split(':');
      this.assumed.add(this.done.has(other) ? condition : other);
    }
    const result = ergebnis(schritt, gut);
    const before = this.early.has(id) ? undefined : this.done.get(id);
    this.forget(id);
    this.done.set(id, result ?? before);
    if (missing.length > 0 && wiederholbar !== true) this.early.add(id);
    const all = nach.every((one) => [one].flat().some((condition) => this.has(condition)));
    if (bedeutung === 'abschluss' && all) this.closed = true;
    else if (bedeutung === 'abschluss') this.early.add(id);
    if (bedeutung === 'kostenentscheidung' || bedeutung === 'massnahmeentscheidung') {
      this.refused = result === 'abgelehnt';
    }
    if (erneut !== undefined && (erneut.wenn === undefined || erneut.wenn === result)) {
      for (const other of erneut.schritte) this.forget(other);
    }
  }
  forget(id: string): void {
    this.done.delete(id);
    this.early.delete(id);
    for (const one of [...this.assumed]) if (one.split(':')[0] === id) this.assumed.delete(one);
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
