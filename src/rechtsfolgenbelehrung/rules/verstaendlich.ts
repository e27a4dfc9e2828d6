import { rulesOf } from '../../law/rule';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const common = {
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
} as const;

/** Clear without the statute at hand; its bare repetition is not enough (BSG 17.12.2009, B 4 AS 30/09 R). */
export const gesetzeswortlaut = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.gesetzeswortlaut',
  title: { de: 'Mehr als der Gesetzestext', en: 'More than the statute' },
  asks: {
    de: 'Die Belehrung sagt verständlich, was in diesem Fall geschieht; sie wiederholt nicht nur das Gesetz.',
    en: 'The instruction says in plain words what happens in this case; it does not only repeat the statute.',
  },
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R'),
  place: 'gesetzeswortlautWiederholt',
  apply: ({ gesetzeswortlautWiederholt: wiederholt }) => (wiederholt === true ? { wiederholt } : 'met'),
  says: {
    de: () =>
      'Die Gerichte verlangen eine Belehrung, die ohne Gesetz verständlich ist und die Folge im einzelnen Fall nennt; diese gibt nur den Gesetzestext wieder.',
    en: () =>
      'The courts ask for an instruction that is clear without the statute and names the consequence in the single case; this one only repeats the statute.',
  },
  remedy: {
    de: 'In eigenen, einfachen Worten schreiben, was folgt, wenn diese Handlung unterbleibt.',
    en: 'Say in plain words what follows if this act is not done.',
  },
});

/** Given for the single case; a general leaflet is not enough (BSG 18.2.2010, B 14 AS 53/08 R). */
export const einzelfall = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.einzelfall',
  title: { de: 'Belehrung für den einzelnen Fall', en: 'Instruction for the single case' },
  asks: {
    de: 'Die Belehrung ist auf den einzelnen Fall umgesetzt; ein allgemeines Merkblatt genügt den Gerichten nicht.',
    en: 'The instruction is applied to the single case; a general leaflet is not enough for the courts.',
  },
  editions: nachRechtsprechung('BSG 18.2.2010, B 14 AS 53/08 R'),
  place: 'form',
  apply: (belehrung, _, q) => (q.ask(belehrung, 'form').form === 'merkblatt' ? { form: 'merkblatt' as const } : 'met'),
  says: {
    de: () =>
      'Die Gerichte verlangen eine Belehrung, die auf den einzelnen Fall umgesetzt ist; hier liegt nur ein allgemeines Merkblatt bei.',
    en: () =>
      'The courts ask for an instruction that is applied to the single case; here there is a general leaflet only.',
  },
  remedy: {
    de: 'Die Belehrung für diese Handlung in das Schreiben aufnehmen.',
    en: 'Put the instruction on this act into the letter.',
  },
});
