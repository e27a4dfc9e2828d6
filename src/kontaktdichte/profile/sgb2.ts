import type { CalendarDay } from '../../law/day';
import type { Kontaktprofil } from '../profil';

/**
 * Ganzheitliche Betreuung under § 16k SGB II: no number is asked; in person and one to one counts, video and telephone
 * with a documented urgent reason, e-mail and chat never. How long it may go on after starting work, § 16g Abs. 2 and
 * § 16k Abs. 2 and 3 SGB II say.
 */
export const sgb2Paragraf16k: Kontaktprofil = {
  id: 'sgb2-16k',
  art: 'kontaktnachweis',
  title: { de: 'Ganzheitliche Betreuung nach § 16k SGB II', en: 'Ganzheitliche Betreuung under § 16k SGB II' },
  validFrom: '2023-07-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Fachliche Weisung zu § 16k SGB II',
    act: 'Fachliche Weisung der Bundesagentur für Arbeit zu § 16k SGB II, nach veröffentlichten Darstellungen',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
  },
  einheit: 'kontakte',
  zeitraum: 'kalendermonat',
  mittel: { immer: ['persoenlich'], mitGrund: ['video', 'telefon'], nie: ['email', 'chat', 'brief'] },
  gruppe: 'zaehltNicht',
  jeTag: 'jedesGespraech',
  abwesenheit: 'unveraendert',
  phasen: 'gemeinsam',
  rechtsgrundlage: '§ 16k SGB II',
};
