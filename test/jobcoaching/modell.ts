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
  /** Those of them that might have come then and have others done anew. */
  readonly passed = new Set<string>();
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
  fulfilled(one: string | readonly string[]): boolean {
    return [one].flat().some((condition) => this.counts(condition));
  }
  unmet({ id, nach }: Prozessschritt): Prozessschritt['nach'] {
    return nach.filter((one) => !this.passed.has(id) && !this.fulfilled(one));
  }
  step(condition: string): Prozessschritt {
    return this.profil.schritte.find(({ id }) => id === condition.split(':')[0])!;
  }
  /** The act a repetition waited for: it may come now and would have had it done anew. */
  skipped(schritt: Prozessschritt): Prozessschritt | undefined {
    if (this.refused || !this.again(schritt)) return undefined;
    return this.profil.schritte.find((one) => {
      const anew = one.erneut?.schritte ?? [];
      const first =
        anew.includes(schritt.id) && !schritt.nach.flat().some((other) => anew.includes(other.split(':')[0]!));
      return first && one.freiwillig !== true && !this.counts(one.id) && this.permits(one);
    });
  }
  /** Of alternatives the first that may come now, else the first. */
  missing(schritt: Prozessschritt): readonly string[] {
    const skipped = this.skipped(schritt);
    const unmet = this.unmet(schritt).map((one) => {
      const all = [one].flat();
      return all.find((condition) => this.permits(this.step(condition))) ?? all[0]!;
    });
    return skipped === undefined ? unmet : [skipped.id, ...unmet];
  }
  permits(schritt: Prozessschritt): boolean {
    if (this.over(schritt) || this.again(schritt)) return false;
    if (schritt.nichtMehrNach?.some((other) => this.settled(other)) === true) return false;
    return this.unmet(schritt).length === 0;
  }
  does(schritt: Prozessschritt, gut: boolean): void {
    const { id, bedeutung, wiederholbar, nach, erneut } = schritt;
    // A repetition changes nothing, unless something was refused or it waited for another act, nor does an act after the end.
    const waited = this.skipped(schritt) !== undefined;
    if (this.over(schritt) || (this.again(schritt) && !this.refused && !waited)) return;
    // Where the case has gone past an act, that is what is said of it; what it lacks besides the next act misses.
    const past = !this.again(schritt) && schritt.nichtMehrNach?.some((other) => this.settled(other)) === true;
    const missing = past ? [] : this.missing(schritt);
    const skipped = past ? undefined : this.skipped(schritt);
    const open = skipped?.erneut?.wenn === undefined ? undefined : skipped;
    // With one result only would it have them done anew: they may come anew, and still count.
    for (const other of open?.erneut?.schritte ?? []) {
      if (this.done.has(other) && this.step(other).wiederholbar !== true) this.early.add(other);
    }
    for (const condition of missing) if (condition !== open?.id) this.assume(condition);
    const caught = this.passed.has(id);
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
    if (erneut !== undefined && !caught && (erneut.wenn === undefined || erneut.wenn === result)) {
      for (const other of erneut.schritte) this.forget(other);
    }
  }
  assume(condition: string): void {
    const schritt = this.step(condition);
    const { id, erneut } = schritt;
    if (this.done.has(id)) {
      this.assumed.add(condition);
      return;
    }
    if (erneut !== undefined && erneut.wenn === undefined && this.permits(schritt)) {
      for (const other of erneut.schritte) this.forget(other);
      this.passed.add(id);
    }
    this.assumed.add(id);
  }
  forget(id: string): void {
    this.done.delete(id);
    this.early.delete(id);
    this.passed.delete(id);
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
