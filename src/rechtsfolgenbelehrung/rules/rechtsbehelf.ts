import { stateOf } from '../../law/due';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { bekannteBekanntgabe, widerspruchsfrist } from '../bekanntgabe';
import { sgb10Wortlaut } from '../editionen';
import { sgb10 } from '../sourcesVerwaltungsakt';
import type { Verwaltungsakt } from './verwaltungsakt';

const defineRule = rulesOf<Verwaltungsakt>();

/** A written Verwaltungsakt carries a notice of remedies (§ 36 SGB X); with it stand the Bekanntgabe and the period. */
export function rechtsbehelfsbelehrungRule<View extends Verwaltungsakt>(decides: Decider<View>): Rule<View> {
  const rule = defineRule({
    id: 'rechtsfolgenbelehrung.rechtsbehelfsbelehrung',
    title: { de: 'Rechtsbehelfsbelehrung', en: 'Notice of remedies' },
    asks: {
      de: 'Der Verwaltungsakt belehrt richtig über Rechtsbehelf, Behörde, deren Sitz, Frist und Form.',
      en: 'The Verwaltungsakt instructs rightly on remedy, authority, its seat, period and form.',
    },
    serves: ['LAW-14'],
    modality: 'muss',
    law: sgb10,
    editions: sgb10Wortlaut('§ 36 SGB X'),
    decides: decides,
    at: '',
    place: 'rechtsbehelfsbelehrung',
    apply: ({ rechtsbehelfsbelehrung: art }) => (art === 'richtig' ? 'met' : { vorhanden: art !== undefined }),
    due(view, _, q) {
      const bekannt = bekannteBekanntgabe(view, q);
      if (bekannt === undefined) return [];
      const frist = widerspruchsfrist(bekannt.end, view.rechtsbehelfsbelehrung, q.land);
      if (frist === undefined) return [];
      return [
        {
          title: { de: 'Ende der Widerspruchsfrist', en: 'end of the period for a Widerspruch' },
          actor: 'leistungsberechtigtePerson',
          dueOn: frist.end,
          norm: view.rechtsbehelfsbelehrung === 'richtig' ? '§ 84 Abs. 1 SGG' : '§ 66 Abs. 2 SGG',
          frist,
          state: stateOf(undefined, frist.end, q.asOf),
        },
      ];
    },
    says: {
      de: ({ vorhanden }) =>
        `Der Verwaltungsakt muss über den Rechtsbehelf belehren; die Belehrung ${vorhanden ? 'ist unrichtig' : 'fehlt'}. Die Widerspruchsfrist ist dann ein Jahr (§ 66 Abs. 2 SGG).`,
      en: ({ vorhanden }) =>
        `The Verwaltungsakt has to instruct on the remedy; the notice ${vorhanden ? 'is wrong' : 'is missing'}. The period for a Widerspruch is then one year (§ 66 Abs. 2 SGG).`,
    },
    remedy: {
      de: 'Rechtsbehelf, Behörde und Sitz, Frist und Form nennen.',
      en: 'Name remedy, authority and seat, period and form.',
    },
  });
  return rule;
}
