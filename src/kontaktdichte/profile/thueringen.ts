import type { CalendarDay } from '../../law/day';
import type { Kontaktprofil } from '../profil';

const kontaktdichte = 'Nr. 1 und Hinweis zur Kontaktdichte';
const nachbetreuung = 'Hinweis zur Nachbetreuung';

/**
 * Individuelle Integrationsbegleitung in Thüringen after the Hinweise of 2019-01-09, version 1.0.0: two contacts in person
 * a month, seven months of Nachbetreuung. The programme ended on 2023-12-31, and so does the profile: what a later call
 * asks is not known here.
 */
export const thueringenIntegrationsbegleitung2019: Kontaktprofil = {
  id: 'thueringen-integrationsbegleitung-2019',
  art: 'kontaktnachweis',
  title: {
    de: 'Individuelle Integrationsbegleitung Thüringen, Hinweise 1.0.0 vom 09.01.2019',
    en: 'Individuelle Integrationsbegleitung Thüringen, Hinweise 1.0.0 of 2019-01-09',
  },
  validFrom: '2019-01-01' as CalendarDay,
  validTo: '2023-12-31' as CalendarDay,
  source: {
    norm: 'Hinweise Integrationsbegleitung ab 2019, Version 1.0.0',
    act: 'Hinweise für Projekte der individuellen Integrationsbegleitung ab 2019, Version 1.0.0 vom 09.01.2019',
    basis: 'programm',
    checkedOn: '2026-08-19' as CalendarDay,
    stellen: {
      'kontaktdichte.mindestzahl': kontaktdichte,
      'kontaktdichte.mitteilung': 'Hinweis zur Begründung und Mitteilung',
      'kontaktdichte.vertraglichesMinimum': 'Nr. 1, Anzahl der monatlichen persönlichen Ansprachen',
      'kontaktdichte.kontaktdokumentation': kontaktdichte,
      'kontaktdichte.nachbetreuungAngebot': nachbetreuung,
      'kontaktdichte.nachbetreuungBeginn': nachbetreuung,
      'kontaktdichte.nachbetreuungDauer': nachbetreuung,
    },
  },
  einheit: 'kontakte',
  zeitraum: 'monat',
  mindestens: 2,
  mittel: { immer: ['persoenlich'], mitGrund: [], nie: ['telefon', 'email', 'chat', 'brief'], nachLesart: ['video'] },
  abwesenheit: 'unveraendert',
  dokumentation: true,
  nachbetreuung: { hoechstens: { anzahl: 7, einheit: 'monate' }, angebot: true, nachVermittlung: true },
  fehlbetrag: { mitteilungAn: ['bewilligungsbehoerde'], rueckkopplungAn: ['fachaufsicht', 'jobcenter'] },
};
