import { hinweise2019 } from '../../begriffe';
import type { Kontaktprofil } from '../profil';

const kontaktdichte = 'Nr. 1 und Hinweis zur Kontaktdichte';
const nachbetreuung = 'Hinweis zur Nachbetreuung';

/**
 * Individuelle Integrationsbegleitung in Thüringen after the Hinweise of 2019-01-09, version 1.0.0: two contacts in person
 * a month, seven months of Nachbetreuung. The programme ended on 2023-12-31, and so does the profile: what a later call
 * asks is not known here.
 */
export const thueringenIntegrationsbegleitung2019: Kontaktprofil = {
  ...hinweise2019,
  art: 'kontaktnachweis',
  title: {
    de: 'Individuelle Integrationsbegleitung Thüringen, Hinweise 1.0.0 vom 09.01.2019',
    en: 'Individuelle Integrationsbegleitung Thüringen, Hinweise 1.0.0 of 2019-01-09',
  },
  source: {
    ...hinweise2019.source,
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
