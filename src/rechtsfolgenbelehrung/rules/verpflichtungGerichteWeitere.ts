import { konkreteLeistung, vereinbarterTag } from '../../begriffe';
import { stateOf } from '../../law/due';
import { rulesOf } from '../../law/rule';
import { gerichtlich } from '../editionen';
import type { Pflicht, VerpflichtungView } from '../model/verpflichtung';
import { gerichteVerpflichtung } from '../sourcesVerwaltungsakt';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();
const law = gerichteVerpflichtung;
const decides = tagDesSchreibens;

// Own efforts month by month, with no day on which they end: other duties without a day are a fault of their own.
function ohneEnde({ art, bisAm, eigenbemuehung }: Pflicht): boolean {
  return art === 'eigenbemuehungen' && bisAm === undefined && eigenbemuehung?.nachweis?.tagImFolgemonat !== undefined;
}

/** A duty until further notice says when at the latest it is reviewed (BSG 21.3.2019, B 14 AS 28/18 R). */
export const ueberpruefungstermin = defineRule({
  id: 'rechtsfolgenbelehrung.ueberpruefungstermin',
  title: { de: 'Überprüfung einer unbefristeten Pflicht', en: 'Review of a duty without an end' },
  asks: {
    de: 'Gilt eine Pflicht bis auf Weiteres oder ohne Ende, steht dabei, wann sie spätestens überprüft wird.',
    en: 'Where a duty runs until further notice or without an end, it says when at the latest it is reviewed.',
  },
  serves: ['COURT-03'],
  modality: 'soll',
  law,
  editions: gerichtlich('BSG 21.3.2019, B 14 AS 28/18 R; SG Berlin 28.8.2018, S 27 AS 8731/18 ER', {
    de: 'Neu: Eine Pflicht bis auf Weiteres nennt den Tag, an dem sie spätestens überprüft wird. Eine feste Höchstdauer hat das Gesetz nicht.',
    en: 'New: a duty until further notice names the day on which it is reviewed at the latest. The law has no fixed longest time.',
  }),
  decides,
  at: 'pflichten[]',
  place: 'ueberpruefungAm',
  apply(pflicht) {
    const { bisAufWeiteres = false, ueberpruefungAm, nummer } = pflicht;
    if (!bisAufWeiteres && !ohneEnde(pflicht)) return 'notApplicable';
    return ueberpruefungAm === undefined ? { nummer, bisAufWeiteres } : 'met';
  },
  due({ ueberpruefungAm }, _, q) {
    if (ueberpruefungAm === undefined) return [];
    return [
      {
        title: { de: 'Überprüfung der Pflicht', en: 'review of the duty' },
        actor: 'jobcenter',
        dueOn: ueberpruefungAm,
        frist: vereinbarterTag(ueberpruefungAm),
        state: stateOf(undefined, ueberpruefungAm, q.asOf),
      },
    ];
  },
  says: {
    de: ({ nummer, bisAufWeiteres }) =>
      `Pflicht ${String(nummer)} ${bisAufWeiteres ? 'gilt bis auf Weiteres' : 'hat kein Ende'}; wann sie spätestens überprüft wird, steht nicht dabei.`,
    en: ({ nummer, bisAufWeiteres }) =>
      `Duty ${String(nummer)} ${bisAufWeiteres ? 'runs until further notice' : 'has no end'}; when at the latest it is reviewed is not said.`,
  },
  remedy: { de: 'Einen Tag der Überprüfung festlegen.', en: 'Lay down a day of review.' },
});

/** The side of the Jobcenter is as concrete as the side of the person (Bundesrechnungshof 2018/2019). */
export const leistungKonkret = defineRule({
  id: 'rechtsfolgenbelehrung.leistungKonkret',
  ...konkreteLeistung,
  asks: {
    de: 'Jede Leistung neben den Pflichten sagt, ab wann es sie gibt und wie sie zu bekommen ist.',
    en: 'Each service beside the duties says from when it is there and how it is obtained.',
  },
  serves: ['COURT-04'],
  modality: 'soll',
  law,
  editions: gerichtlich('Bundesrechnungshof 2018/2019, Prüfung der Eingliederungsvereinbarungen', {
    de: 'Neu: Leistungen neben den Pflichten einer Verpflichtung sind so konkret wie die Pflichten.',
    en: 'New: services beside the duties of a Verpflichtung are as concrete as the duties.',
  }),
  decides,
  at: 'leistungen[]',
});
