import type { CalendarDay } from '../law/day';
import type { Readings } from '../law/reading';
import { mittel as alleMittel, type Mittel } from './model';
import type { Kontaktprofil } from './profil';

/** Over which time contacts are added up. */
export type Zeitraumart = 'kalendermonat' | 'teilnahmemonat' | 'woche' | 'massnahme' | 'rollierend';
/** What is asked in a period that is filled only in part. */
export type Teilzeitraumregel = 'streng' | 'anteilig' | 'frei';
/** When a means counts; `unbenannt`: the profile does not name it, so it does not count. */
export type Zaehlweise = 'immer' | 'mitGrund' | 'nie' | 'unbenannt';

/** What is held against the contacts, once profile, readings and contract are put together. Hours stand in minutes. */
export interface Massstab {
  readonly einheit: 'kontakte' | 'minuten';
  /** Minutes of an hour, or 1: a share of the minimum is rounded up to whole contacts or hours. */
  readonly jeEinheit: 1 | 60;
  readonly zeitraum: Zeitraumart;
  /** Days of a rolling window, else 0. */
  readonly tage: number;
  /** Asked in a whole period; `undefined` where nothing is asked. */
  readonly mindestens: number | undefined;
  readonly mindestensNachbetreuung: number | undefined;
  readonly mittel: Readonly<Record<Mittel, Zaehlweise>>;
  readonly gruppeZaehlt: boolean;
  readonly einmalJeTag: boolean;
  readonly abwesenheitMindert: boolean;
  readonly teilzeitraum: Teilzeitraumregel;
  readonly jePhase: boolean;
  readonly von: CalendarDay;
  readonly bis: CalendarDay;
}

/** The open questions the count reads. */
export const gelesen = ['A-17', 'A-18', 'A-19', 'A-21', 'A-21-gruppe', 'A-26'] as const;
type Lesarten = Pick<Readings, (typeof gelesen)[number]>;

function zeitraumOf({ zeitraum = 'kalendermonat' }: Kontaktprofil, lesarten: Lesarten): [Zeitraumart, number] {
  if (typeof zeitraum === 'object') return ['rollierend', zeitraum.rollierendeTage];
  if (zeitraum !== 'monat') return [zeitraum, 0];
  const option = lesarten['A-17'];
  return option === 'rollierend30' ? ['rollierend', 30] : [option, 0];
}

function mittelOf({ mittel }: Kontaktprofil, lesarten: Lesarten): Readonly<Record<Mittel, Zaehlweise>> {
  const { immer, mitGrund, nie, nachLesart = [] } = mittel;
  const found = {} as Record<Mittel, Zaehlweise>;
  for (const wort of alleMittel) {
    if (immer.includes(wort)) found[wort] = 'immer';
    else if (mitGrund.includes(wort)) found[wort] = 'mitGrund';
    else if (nachLesart.includes(wort)) found[wort] = lesarten['A-19'];
    else found[wort] = nie.includes(wort) ? 'nie' : 'unbenannt';
  }
  return found;
}

/** Puts profile, readings and the number of the contract together; the contract may ask for more, never for less. */
export function massstabOf(profil: Kontaktprofil, lesarten: Lesarten, vertrag: number | undefined): Massstab {
  const { einheit = 'kontakte', mindestens, mindestensNachbetreuung = mindestens } = profil;
  const [zeitraum, tage] = zeitraumOf(profil, lesarten);
  const jeEinheit = einheit === 'stunden' ? 60 : 1;
  const asked = (zahl: number | undefined): number | undefined =>
    zahl === undefined ? undefined : Math.max(zahl, vertrag ?? 0) * jeEinheit;
  return {
    einheit: einheit === 'stunden' ? 'minuten' : 'kontakte',
    jeEinheit,
    zeitraum,
    tage,
    mindestens: asked(mindestens),
    mindestensNachbetreuung: asked(mindestensNachbetreuung),
    mittel: mittelOf(profil, lesarten),
    gruppeZaehlt: (profil.gruppe ?? lesarten['A-21-gruppe']) === 'zaehlt',
    einmalJeTag: (profil.jeTag ?? lesarten['A-21']) === 'einmalJeTag',
    abwesenheitMindert: profil.abwesenheit === 'mindert',
    teilzeitraum: profil.teilzeitraum ?? lesarten['A-18'],
    jePhase: (profil.phasen ?? lesarten['A-26']) === 'jePhase',
    von: profil.validFrom,
    bis: profil.validTo ?? ('9999-12-31' as CalendarDay),
  };
}
