import * as z from 'zod';
import { closed, day, dayOrNo, list, needed, open, whole } from '../begriffe';

/** Schema: the Potenzialanalyse before the plan, flags only. */
export function potenzialanalyse() {
  return z.strictObject({
    am: open(dayOrNo(), 'Tag der Potenzialanalyse', 'day of the Potenzialanalyse'),
    faehigkeiten: open(z.boolean(), 'Berufliche Fähigkeiten festgestellt', 'occupational abilities established'),
    eignung: open(z.boolean(), 'Eignung festgestellt', 'aptitude established'),
    staerken: open(z.enum(['benannt', 'keineGenannt', 'nichtErfragt']), 'Individuelle Stärken', 'individual strengths'),
    eingliederungErschwert: open(
      z.boolean(),
      'Ob die Eingliederung voraussichtlich erschwert ist',
      'whether integration is likely to be harder',
    ),
    umstaendeBenannt: open(
      z.boolean(),
      'Ob die erschwerenden Umstände benannt sind',
      'whether the circumstances are named',
    ),
  });
}

/** Schema: the first talk on Potenzialanalyse and plan. */
export function erstgespraech() {
  return z.strictObject({
    am: open(dayOrNo(), 'Tag des ersten Gesprächs', 'day of the first talk'),
    form: open(
      z.enum(['persoenlich', 'telefon', 'video', 'schriftlich']),
      'Form des ersten Gesprächs',
      'form of the first talk',
    ),
    ort: open(z.enum(['jobcenter', 'andererOrt']), 'Ort des ersten Gesprächs', 'place of the first talk'),
    ausnahmeBegruendet: open(z.boolean(), 'Ob eine Ausnahme begründet ist', 'whether an exception is reasoned'),
  });
}

/** Schema: a Minderung that was determined. */
export function minderung() {
  return z.strictObject({
    festgestelltAm: needed(day(), 'Tag der Feststellung', 'day of the determination'),
    unter25: open(z.boolean(), 'Ob die Person unter 25 Jahre alt ist', 'whether the person is under 25'),
    beratungsangebotAm: open(dayOrNo(), 'Tag des Beratungsangebots', 'day of the offer of advice'),
  });
}

/** Schema: a check of the arrangements. */
export function ueberpruefung() {
  return z.strictObject({
    am: needed(day(), 'Tag der Überprüfung', 'day of the check'),
    schritte: closed(list(whole(1, 500)), 'Nummern der geprüften Schritte', 'numbers of the steps that were checked'),
  });
}
