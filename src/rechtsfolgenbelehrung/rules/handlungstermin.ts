import type { CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import { rulesOf } from '../../law/rule';
import type { AufforderungView } from '../model/aufforderung';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDesSchreibens } from '../tage';
import { terminAm } from '../termin';
import { normDerHandlung } from '../terminnorm';

function getan(am: CalendarDay | false | undefined, asOf: CalendarDay): boolean | undefined {
  return am === undefined || am === false ? am : am <= asOf;
}

/** An act an instruction is tied to has its day (LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13: the concrete Obliegenheit, close in time). */
export const handlungstermin = rulesOf<AufforderungView>()({
  id: 'rechtsfolgenbelehrung.handlungstermin',
  title: { de: 'Tag der verlangten Handlung', en: 'Day of the act asked for' },
  asks: {
    de: 'Eine Handlung, über deren Folgen belehrt wird, hat einen Tag, bis zu dem sie verlangt ist.',
    en: 'An act whose consequences the instruction is about has a day by which it is asked for.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13'),
  decides: tagDesSchreibens,
  at: 'handlungen[]',
  place: 'bisAm',
  apply({ bisAm }, _, __, { rechtsfolgenbelehrung }) {
    if (rechtsfolgenbelehrung === undefined) return 'notApplicable';
    return bisAm === undefined ? { tagGenannt: false } : 'met';
  },
  due(handlung, _, q, view) {
    const { bisAm, nachweisBisAm } = handlung;
    const norm = normDerHandlung(handlung, view, q);
    const actor = 'leistungsberechtigtePerson' as const;
    const tage = [
      {
        am: bisAm,
        getan: q.known(handlung, 'erledigtAm'),
        title: { de: 'Verlangte Handlung', en: 'Act asked for' },
      },
      {
        am: nachweisBisAm,
        getan: q.known(handlung, 'nachgewiesenAm'),
        title: { de: 'Nachweis der verlangten Handlung', en: 'Proof of the act asked for' },
      },
    ];
    return tage.flatMap(({ am, getan: tag, title }) =>
      am === undefined
        ? []
        : [{ title, actor, dueOn: am, norm, frist: terminAm(am), state: stateOf(getan(tag, q.asOf), am, q.asOf) }],
    );
  },
  says: {
    de: () =>
      'Die Gerichte verlangen eine Belehrung, die an eine bestimmte Handlung zu einer bestimmten Zeit anknüpft; das Schreiben nennt keinen Tag.',
    en: () => 'The courts ask for an instruction tied to a definite act at a definite time; the letter names no day.',
  },
  remedy: {
    de: 'Den Tag nennen, bis zu dem die Handlung verlangt ist.',
    en: 'Name the day by which the act is asked for.',
  },
});
