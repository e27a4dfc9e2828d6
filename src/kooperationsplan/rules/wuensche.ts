import { merkblattKooperationsplan } from '../../law/sources';
import { nachQuelle } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** The person can bring in own wishes and suggestions (leaflet; Wuppertal: nobody is told what makes sense for them). */
export const wuensche = defineRule({
  id: 'kooperationsplan.wuensche',
  title: { de: 'Eigene Wünsche und Anregungen', en: 'Own wishes and suggestions' },
  asks: {
    de: 'Eigene Wünsche und Anregungen der Person sind festgehalten, oder es wurde nach ihnen gefragt.',
    en: 'Own wishes and suggestions of the person are recorded, or were asked for.',
  },
  serves: ['KP-33', 'WU-12'],
  modality: 'kann',
  hint: true,
  law: merkblattKooperationsplan,
  editions: nachQuelle(
    'Merkblatt „Kooperationsplan“ („Sie haben die Möglichkeit, eigene Wünsche und Anregungen einzubringen“)',
  ),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'wuensche',
  apply(view, _, q) {
    if (view.wuensche !== undefined && view.wuensche.length > 0) return 'met';
    const ziel = view.eingliederungsziel;
    const vorgeschlagenVon = ziel && q.known(ziel, 'vorgeschlagenVon');
    if (vorgeschlagenVon === 'leistungsberechtigtePerson') return 'met';
    if (q.ask(view, 'wuenscheErfragt').wuenscheErfragt) return 'met';
    return { festgehalten: false, erfragt: false, zielVorgegeben: vorgeschlagenVon === 'jobcenter' };
  },
  says: {
    de: ({ zielVorgegeben }) =>
      `Die Person kann eigene Wünsche und Anregungen einbringen; es sind keine festgehalten, und es wurde nicht danach gefragt${zielVorgegeben ? '; das Ziel hat das Jobcenter vorgegeben' : ''}.`,
    en: ({ zielVorgegeben }) =>
      `The person can bring in own wishes and suggestions; none are recorded, and nobody asked${zielVorgegeben ? '; the goal was set by the Jobcenter' : ''}.`,
  },
  remedy: {
    de: 'Im nächsten Gespräch nach Wünschen fragen und die Antwort festhalten.',
    en: 'Ask for wishes in the next talk and record the answer.',
  },
});
