import { gerichteUndPruefung } from '../../law/sources';
import { nachQuelle } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** No Rechtsfolgenbelehrung inside the plan: it belongs into the request, since 2026-07-01 into the Verwaltungsakt or the single offer (reading A-10). */
export const rechtsfolgenbelehrung = defineRule({
  id: 'kooperationsplan.rechtsfolgenbelehrung',
  title: { de: 'Keine Rechtsfolgenbelehrung im Plan', en: 'No Rechtsfolgenbelehrung inside the plan' },
  asks: {
    de: 'Der Plan enthält keine Rechtsfolgenbelehrung.',
    en: 'The plan contains no Rechtsfolgenbelehrung.',
  },
  serves: ['COURT-06'],
  modality: 'darfNicht',
  law: gerichteUndPruefung,
  editions: nachQuelle('IAB-Kurzbericht 5/2020', 'warning'),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'rechtsfolgenbelehrung',
  reads: ['A-10'],
  severity: ({ 'A-10': option }) => (option === 'aus' ? 'off' : option === 'hinweis' ? 'hint' : undefined),
  apply: ({ rechtsfolgenbelehrung: enthalten }) => (enthalten === true ? { enthalten: true } : 'met'),
  says: {
    de: () =>
      'Der Plan ist unverbindlich; nach der Praxis (für das Recht ab 1.7.2026 wird das angenommen) gehört keine Rechtsfolgenbelehrung hinein. Er enthält eine; sie gehört in das einzelne Schreiben.',
    en: () =>
      'The plan is not binding; by practice (assumed to go on under the law since 2026-07-01) no Rechtsfolgenbelehrung belongs into it. It holds one; it belongs into the single letter.',
  },
  remedy: { de: 'Die Belehrung aus dem Plan nehmen.', en: 'Take the instruction out of the plan.' },
});
