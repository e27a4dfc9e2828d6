import { rulesOf } from '../../law/rule';
import { sgb2Paragraph15a } from '../../law/sources';
import { seitVerpflichtung } from '../editionen';
import type { VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();

/** The Verpflichtung is a written Verwaltungsakt (§ 15a Abs. 1 Satz 1, Abs. 2, Abs. 3 SGB II). */
export const verpflichtungsform = defineRule({
  id: 'rechtsfolgenbelehrung.verpflichtungsform',
  title: { de: 'Schriftform der Verpflichtung', en: 'Written form of the Verpflichtung' },
  asks: {
    de: 'Die Verpflichtung ergeht schriftlich; eine Form, die sie elektronisch ersetzt (§ 36a SGB I), genügt.',
    en: 'The Verpflichtung is issued in writing; an electronic form in its place (§ 36a SGB I) will do.',
  },
  serves: ['LAW-12'],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: seitVerpflichtung('§ 15a Abs. 1 Satz 1, Abs. 2, Abs. 3 SGB II', {
    de: 'Neu: Die Verpflichtung ist ein schriftlicher Verwaltungsakt; der Plan selbst wird keiner.',
    en: 'New: the Verpflichtung is a written Verwaltungsakt; the plan itself becomes none.',
  }),
  decides: tagDesSchreibens,
  at: '',
  place: 'form',
  apply(view, _, q) {
    const { form } = q.ask(view, 'form');
    return form === 'schriftlich' || form === 'elektronischErsetzend' ? 'met' : { form };
  },
  says: {
    de: ({ form }) =>
      `Die Verpflichtung muss schriftlich ergehen; sie erging ${form === 'email' ? 'als einfache E-Mail' : 'mündlich'}.`,
    en: ({ form }) =>
      `The Verpflichtung has to be in writing; it was given ${form === 'email' ? 'by plain e-mail' : 'by mouth'}.`,
  },
  remedy: { de: 'Den Verwaltungsakt schriftlich erlassen.', en: 'Issue the Verwaltungsakt in writing.' },
});
