import type { DueDay } from '../law/due';
import { editionOn } from '../law/edition';
import type { Question } from '../law/question';
import type { Rule } from '../law/rule';
import type { DeriveQuestion } from '../law/wing';
import type { Fall } from './fall';
import type { JobcoachingProfil } from './profile';
import { berichtFaellig, berichtVersaeumt } from './rules/berichte';
import { entscheidungsfrist } from './rules/entscheidungsfrist';
import { leistungsnachweisfrist } from './rules/leistungsnachweis';
import { schrittfrist } from './rules/schrittfrist';
import { verlaengerungsfrist } from './rules/verlaengerungsfrist';

/** A due day of an act. */
export interface Faellig {
  readonly schritt: string;
  readonly due: DueDay;
}

/** What is still to be done of the deadlines, act by act; a case without open ones computes nothing. */
export function offene(view: Fall, profil: JobcoachingProfil, q: DeriveQuestion): readonly Faellig[] {
  const { schrittfristen, entscheidungsfristen, berichte, monate, bewilligungen } = view.abgeleitet;
  const found: Faellig[] = [];
  const add = (rule: Rule<Fall>, subject: object, schritt: string | undefined, parameters: unknown = profil): void => {
    if (schritt === undefined) return;
    for (const due of rule.due?.(subject, parameters, q as Question, view) ?? []) {
      if (due.state !== 'done' && due.schritt !== undefined) found.push({ schritt, due });
    }
  };
  for (const lage of schrittfristen) if (lage.erledigt === undefined) add(schrittfrist, lage, lage.schritt.id);
  for (const bericht of berichte) {
    if (bericht.erledigt !== undefined) continue;
    add(berichtFaellig, bericht, bericht.schritt.id);
    add(berichtVersaeumt, bericht, bericht.schritt.id);
  }
  for (const lage of entscheidungsfristen) {
    // Due by statute, in the wording of the day it runs from.
    const edition = lage.erledigt === undefined ? editionOn(entscheidungsfrist.editions, lage.ab) : 'notYet';
    if (typeof edition === 'object') add(entscheidungsfrist, lage, lage.schritt.id, edition.parameters);
  }
  for (const monat of monate) {
    if (monat.vorgelegtAm === undefined) add(leistungsnachweisfrist, monat, monat.schritt.id);
  }
  const antrag = profil.fristen.find(({ art }) => art === 'verlaengerung')?.schritt;
  for (const bewilligung of bewilligungen) {
    if (bewilligung.antrag === undefined && !bewilligung.abgeloest) add(verlaengerungsfrist, bewilligung, antrag);
  }
  return found;
}

/** The first of the due days of an act. */
export function faelligVon(faellig: readonly Faellig[], schritt: string): DueDay | undefined {
  let erste: DueDay | undefined;
  for (const one of faellig) {
    if (one.schritt === schritt && (erste === undefined || one.due.dueOn < erste.dueOn)) erste = one.due;
  }
  return erste;
}
