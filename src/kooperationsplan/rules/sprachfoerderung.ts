import { sgb2Paragraph15 } from '../../law/sources';
import { beide } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** A decision on language courses is visible (§ 15 Abs. 2 Satz 2 Nr. 3 SGB II until 2026-06-30, Satz 4 Nr. 4 since; reading A-03). */
export const sprachfoerderung = defineRule({
  id: 'kooperationsplan.sprachfoerderung',
  title: { de: 'Integrationskurs und Deutschsprachförderung', en: 'Language courses' },
  asks: {
    de: 'Der Plan lässt erkennen, ob ein Integrationskurs oder eine berufsbezogene Deutschsprachförderung vorgesehen ist: ja, nein oder entfällt.',
    en: 'The plan shows whether an Integrationskurs or a vocational German course is envisaged: yes, no or not applicable.',
  },
  serves: ['KP-13', 'KP-17', 'KP-18', 'WU-16'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: beide('§ 15 Abs. 2 Satz 2 Nr. 3 SGB II', '§ 15 Abs. 2 Satz 4 Nr. 4 SGB II', {
    de: 'Jetzt Satz 4 Nr. 4; der Inhalt ist gleich.',
    en: 'Now Satz 4 Nr. 4; the content is the same.',
  }),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'sollInhalte.sprachfoerderung',
  reads: ['A-02', 'A-03'],
  severity: ({ 'A-02': option }) => (option === 'information' ? 'info' : undefined),
  apply({ sollInhalte }, _, { readings }) {
    const { integrationskurs, deutschsprachfoerderung, entfaellt } = sollInhalte?.sprachfoerderung ?? {};
    // Where one course is planned the decision is visible; the other may follow it later.
    if (entfaellt !== undefined || integrationskurs === 'vorgesehen' || deutschsprachfoerderung === 'vorgesehen')
      return 'met';
    if (integrationskurs !== undefined && deutschsprachfoerderung !== undefined) return 'met';
    const silent = {
      integrationskurs: integrationskurs !== undefined,
      deutschsprachfoerderung: deutschsprachfoerderung !== undefined,
    };
    return readings['A-03'] === 'schweigenHeisstEntfaellt' ? { justified: silent } : silent;
  },
  says: {
    de: ({ integrationskurs, deutschsprachfoerderung }) =>
      `Der Plan soll erkennen lassen, ob Sprachförderung vorgesehen ist (ja, nein oder entfällt); keine Aussage zu: ${[!integrationskurs && 'Integrationskurs', !deutschsprachfoerderung && 'Deutschsprachförderung'].filter(Boolean).join(' und ')}.`,
    en: ({ integrationskurs, deutschsprachfoerderung }) =>
      `The plan should show whether language courses are envisaged (yes, no or not applicable); nothing is said about: ${[!integrationskurs && 'Integrationskurs', !deutschsprachfoerderung && 'vocational German course'].filter(Boolean).join(' and ')}.`,
  },
  remedy: {
    de: 'Zu jedem Kurs „vorgesehen“, „nicht vorgesehen“ oder „entfällt“ festhalten.',
    en: 'Record for each course: envisaged, not envisaged or not applicable.',
  },
});
