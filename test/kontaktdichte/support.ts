import { checkKontaktdichte, type CheckOptions, type Kontaktprofil, type Kontaktzeitraum } from 'kooperationsplan';
import type { CalendarDay } from '../../src/law/day';
import type { Kontaktnachweis } from '../../src/kontaktdichte';

export const thueringen = 'thueringen-integrationsbegleitung-2019';

/** An invented profile that differs from Thüringen in unit, period, means, days, groups, absences and partial periods. */
export const werkstatt: Kontaktprofil = {
  id: 'lernwerkstatt-nord',
  art: 'kontaktnachweis',
  title: { de: 'Lernwerkstatt Nord', en: 'Lernwerkstatt Nord' },
  validFrom: '2022-01-03' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Leitfaden Lernwerkstatt, Abschnitt 2',
    act: 'Leitfaden einer Musterstadt',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
  },
  einheit: 'stunden',
  zeitraum: 'woche',
  mindestens: 3,
  mittel: { immer: ['persoenlich', 'video'], mitGrund: ['telefon'], nie: ['email'] },
  gruppe: 'zaehlt',
  jeTag: 'jedesGespraech',
  abwesenheit: 'mindert',
  teilzeitraum: 'anteilig',
  phasen: 'jePhase',
  fehlbetrag: { mitteilungAn: ['jobcenter'], fristTage: 14, rueckkopplungAn: ['jobcenter'] },
};

export const profiles = [werkstatt];

type Kontakte = NonNullable<Kontaktnachweis['kontakte']>;

/** Visits in person, one a day. */
export function besuche(...tage: readonly string[]): Kontakte {
  return tage.map((am) => ({ am, mittel: 'persoenlich' as const }));
}

/** A sheet of one regular phase. */
export function nachweis(
  ab: string,
  bis: string | undefined,
  kontakte: Kontakte,
  more: Partial<Kontaktnachweis> = {},
): Kontaktnachweis {
  return {
    art: 'kontaktnachweis',
    id: 'nachweis-1',
    profil: thueringen,
    dokumentation: 'kontaktformular',
    phasen: [{ phase: 'regulaer', ab, ...(bis !== undefined && { bis }) }],
    beschaeftigung: { ersterArbeitstagAm: false },
    vorgaengerzeiten: [],
    kontakte,
    ...more,
  };
}

/** The table of a sheet. */
export function zeitraeume(document: unknown, options: CheckOptions): readonly Kontaktzeitraum[] {
  return checkKontaktdichte(document, { profiles, ...options }).result?.zeitraeume ?? [];
}

/** Month, number asked, counted, missing, policy: a row as a table in a test shows it. */
export function kurz(
  document: unknown,
  options: CheckOptions,
): readonly (readonly [string, number, number, number, string])[] {
  return zeitraeume(document, options).map(({ ab, verlangt, gezaehlt, fehlend, regel }) => [
    ab.slice(0, 7),
    verlangt,
    gezaehlt,
    fehlend,
    regel,
  ]);
}

/** The rules found, with outcome and severity. */
export function befunde(document: unknown, options: CheckOptions): readonly string[] {
  return checkKontaktdichte(document, { profiles, ...options }).findings.map((finding) =>
    finding.kind === 'form' ? `form ${finding.code}` : `${finding.rule} ${finding.outcome} ${finding.severity}`,
  );
}
