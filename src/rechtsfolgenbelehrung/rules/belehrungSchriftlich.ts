import { rulesOf, type Undecided } from '../../law/rule';
import { seitFolgen } from '../editionen';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph31 } from '../sources';
import { tagDerBelehrung } from '../tage';

type Form = Readonly<{ form: 'elektronisch' | 'muendlich'; kenntnis: boolean }>;

/** The instruction is given in writing (§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II). */
export const belehrungSchriftlich = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.belehrungSchriftlich',
  title: { de: 'Schriftliche Belehrung', en: 'Instruction in writing' },
  asks: {
    de: 'Über die Rechtsfolgen wird schriftlich belehrt.',
    en: 'The instruction on consequences is given in writing.',
  },
  serves: ['LAW-15'],
  modality: 'muss',
  law: sgb2Paragraph31,
  editions: seitFolgen('§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II'),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
  place: 'form',
  apply(belehrung, _, q, view): 'met' | Form | Undecided<Form> {
    const { form } = q.ask(belehrung, 'form');
    if (form === 'elektronisch') return { undecided: { form, kenntnis: false } };
    if (form !== 'muendlich') return 'met';
    // The law takes knowledge in place of a written instruction; whether it was there a person has to decide.
    const kenntnis = q.known(view, 'kenntnis')?.art === 'nachgewiesen';
    return kenntnis ? { undecided: { form, kenntnis } } : { form, kenntnis };
  },
  says: {
    de: ({ form, kenntnis }) =>
      form === 'elektronisch'
        ? 'Das Gesetz verlangt eine schriftliche Belehrung; diese ist elektronisch erteilt. Ob das genügt, hat eine Person zu entscheiden.'
        : kenntnis
          ? 'Das Gesetz verlangt eine schriftliche Belehrung oder Kenntnis der Rechtsfolgen; diese Belehrung ist mündlich, eine Kenntnis ist festgehalten. Ob sie genügt, hat eine Person zu entscheiden.'
          : 'Das Gesetz verlangt eine schriftliche Belehrung; diese ist mündlich erteilt.',
    en: ({ form, kenntnis }) =>
      form === 'elektronisch'
        ? 'The law asks for a written instruction; this one was given electronically. Whether that is enough a person has to decide.'
        : kenntnis
          ? 'The law asks for a written instruction or knowledge of the consequences; this one was given by mouth, knowledge is on record. Whether it is enough a person has to decide.'
          : 'The law asks for a written instruction; this one was given by mouth.',
  },
  remedy: {
    de: 'Schriftlich belehren, bevor die Handlung fällig ist.',
    en: 'Give the instruction in writing before the act is due.',
  },
});
