import { sgb2Paragraph15 } from '../../law/sources';
import { beide } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** Where there may be a need of rehabilitation, an application is worked towards (§ 15 Abs. 2 Satz 2 Nr. 6 SGB II until 2026-06-30, Satz 4 Nr. 6 since). */
export const rehabilitationsantrag = defineRule({
  id: 'kooperationsplan.rehabilitationsantrag',
  title: { de: 'Antrag auf Rehabilitation', en: 'Application for rehabilitation' },
  asks: {
    de: 'Kommt ein Bedarf an Rehabilitation in Betracht, zielt der Plan auf einen entsprechenden Antrag.',
    en: 'Where there may be a need of rehabilitation, the plan aims at an application.',
  },
  serves: ['KP-22'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: beide('§ 15 Abs. 2 Satz 2 Nr. 6 SGB II', '§ 15 Abs. 2 Satz 4 Nr. 6 SGB II', {
    de: 'Jetzt Satz 4 Nr. 6: Bei Bedarf an Leistungen nach § 5 SGB IX ist auf einen Antrag hinzuwirken.',
    en: 'Now Satz 4 Nr. 6: where services under § 5 SGB IX are needed, an application is worked towards.',
  }),
  decides: tagDerLetztenFassung,
  at: 'sollInhalte.rehabilitation',
  apply: ({ bedarf, antragAngestrebt }) =>
    bedarf !== true ? 'notApplicable' : antragAngestrebt === true ? 'met' : { antragAngestrebt: false },
  says: {
    de: () =>
      'Ein Bedarf an Rehabilitation kommt in Betracht; der Plan soll auf einen Antrag hinwirken. Davon steht nichts darin.',
    en: () => 'There may be a need of rehabilitation; the plan should work towards an application. It does not say so.',
  },
  remedy: {
    de: 'Festhalten, wer bis wann welchen Antrag stellt oder dabei hilft.',
    en: 'Record who files the application, or helps with it, and by when.',
  },
});
