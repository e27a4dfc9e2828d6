import { rulesOf } from '../../law/rule';
import { sgb2Paragraph15a } from '../../law/sources';
import { seitVerpflichtung } from '../editionen';
import type { VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();

/** Frequency and deadline are reasonable (§ 15a Abs. 4 Satz 2 SGB II); a person decides, the package only asks. */
export const angemessenheit = defineRule({
  id: 'rechtsfolgenbelehrung.angemessenheit',
  title: { de: 'Angemessene Häufigkeit und Frist', en: 'Reasonable frequency and deadline' },
  asks: {
    de: 'Häufigkeit und Frist der Eigenbemühungen sind angemessen; das beurteilt eine Person im Einzelfall.',
    en: 'Frequency and deadline of the own efforts are reasonable; a person judges that in the single case.',
  },
  serves: ['LAW-13'],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: seitVerpflichtung('§ 15a Abs. 4 Satz 2 SGB II', {
    de: 'Neu: Häufigkeit und Frist müssen angemessen sein.',
    en: 'New: frequency and deadline have to be reasonable.',
  }),
  decides: tagDesSchreibens,
  at: 'pflichten[]',
  place: 'angemessen',
  apply(pflicht, _, q, { anlass }) {
    if (pflicht.art !== 'eigenbemuehungen' || anlass !== 'versaeumteEinladung') return 'notApplicable';
    return q.ask(pflicht, 'angemessen').angemessen ? 'met' : { nummer: pflicht.nummer };
  },
  says: {
    de: ({ nummer }) =>
      `Pflicht ${String(nummer)}: Häufigkeit und Frist müssen angemessen sein; nach der festgehaltenen Beurteilung sind sie es nicht.`,
    en: ({ nummer }) =>
      `Duty ${String(nummer)}: frequency and deadline have to be reasonable; by the judgement on record they are not.`,
  },
  remedy: {
    de: 'Häufigkeit oder Frist so festlegen, dass sie im Einzelfall zu leisten sind.',
    en: 'Lay down a frequency or a deadline that can be kept in the single case.',
  },
});
