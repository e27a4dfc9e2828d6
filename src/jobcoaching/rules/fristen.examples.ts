import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import {
  beendet,
  bewilligt,
  bis,
  completeBeendet,
  completeBewilligt,
  completeVerlaengert,
  stelle as an,
  verlaengert,
} from '../examples';
import type { Jobcoaching } from '../model';
import { niedersachsenJobcoaching } from '../niedersachsen';

type Ereignis = Jobcoaching['ereignisse'][number];

const imApril = [completeBewilligt];
const inVerlaengerung = [completeVerlaengert];
const amEnde = [completeBeendet];

const zielaenderung: Ereignis = {
  am: '2026-07-30',
  schritt: 'abschnitt10.1',
  von: 'jobcoach',
  an: ['koost'],
  anlagen: ['falldokument'],
  inhalt: { zielaenderung: true },
  umbenannt: [{ am: '2026-07-30', durch: 'koost' }],
};

const nachweise = verlaengert.ereignisse.filter(({ leistung }) => leistung?.monat === '2026-08');
const september: Ereignis = {
  am: '2026-10-02',
  schritt: 'leistungsnachweis',
  von: 'jobcoach',
  an: ['koost'],
  anlagen: ['leistungsnachweis'],
  leistung: { monat: '2026-09', stunden: 12 },
};

/** The process of Niedersachsen with a single extension, as another Land might run it. */
const eine = { ...niedersachsenJobcoaching, id: 'eine-verlaengerung', verlaengerungen: 1 };

/** Examples of the rules on approval, timesheets, extensions and deadlines. */
export const fristenExamples: readonly RuleExample[] = [
  {
    rule: 'jobcoaching.bewilligungszeitraum',
    of: inVerlaengerung,
    fault: [set(an(verlaengert, 'durchfuehrung', 'am'), '2026-04-29')],
  },
  { rule: 'jobcoaching.leistungsnachweis', of: inVerlaengerung, fault: [remove(an(verlaengert, 'leistungsnachweis'))] },
  {
    rule: 'jobcoaching.aenderungDokumentiert',
    of: amEnde,
    met: [
      set(an(beendet, 'abschnitt10', 'inhalt'), { zielaenderung: true }),
      set(`ereignisse.${String(beendet.ereignisse.length)}`, zielaenderung),
    ],
    fault: [remove(`ereignisse.${String(beendet.ereignisse.length)}`)],
  },
  {
    rule: 'jobcoaching.verlaengerungszahl',
    of: inVerlaengerung,
    met: [set('profil', 'eine-verlaengerung')],
    fault: [
      set(`ereignisse.${String(verlaengert.ereignisse.length)}`, {
        am: '2026-09-03',
        schritt: 'verlaengerungsantrag',
        von: 'ifd',
        anlagen: ['antragAufVerlaengerung'],
      }),
    ],
    profiles: [eine],
  },
  {
    rule: 'jobcoaching.schrittfrist',
    of: imApril,
    met: [set('ereignisse', bis(bewilligt, 'abschnitt1', '2026-02-13'))],
    fault: [set(an(bewilligt, 'abschnitt1', 'am'), '2026-02-16')],
    asOf: '2026-02-20',
  },
  {
    rule: 'jobcoaching.leistungsnachweisfrist',
    of: inVerlaengerung,
    fault: [set(an(verlaengert, 'leistungsnachweis', 'am'), '2026-06-05')],
  },
  {
    rule: 'jobcoaching.berichtFaellig',
    of: inVerlaengerung,
    met: [set(an(verlaengert, 'abschnitt9', 'inhalt.zwischenberichtFaelligAm'), '2026-07-30')],
    fault: [set(an(verlaengert, 'abschnitt9', 'inhalt.zwischenberichtFaelligAm'), '2026-07-29')],
  },
  {
    rule: 'jobcoaching.berichtVersaeumt',
    of: amEnde,
    met: [set('ereignisse', bis(beendet, 'abschnitt11'))],
    fault: [set(an(beendet, 'abschnitt11', 'am'), '2026-12-01')],
    asOf: '2026-12-04',
  },
  {
    rule: 'jobcoaching.verlaengerungsfrist',
    of: inVerlaengerung,
    met: [set('ereignisse', [...bis(verlaengert, 'verlaengerungsantrag', '2026-10-02'), ...nachweise, september])],
    fault: [set(an(verlaengert, 'verlaengerungsantrag', 'am'), '2026-10-05')],
    asOf: '2026-10-06',
  },
  {
    rule: 'jobcoaching.entscheidungsfrist',
    of: imApril,
    met: [set('ereignisse', bis(bewilligt, 'abschnitt3', '2026-02-27'))],
    fault: [set(an(bewilligt, 'abschnitt3', 'am'), '2026-03-02')],
    asOf: '2026-03-05',
  },
];
