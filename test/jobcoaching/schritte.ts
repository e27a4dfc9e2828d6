import { nextSteps, type NaechsterSchritt } from 'kooperationsplan';
import { bewilligt } from '../../src/jobcoaching/examples';
import type { Ereignis } from '../../src/jobcoaching/exampleBeginn';

/** A case of these events. */
export const fall = (ereignisse: readonly Ereignis[]): object => ({ ...bewilligt, ereignisse });

/** What may come next after these events. */
export function steps(ereignisse: readonly Ereignis[], asOf: string): readonly NaechsterSchritt[] {
  return nextSteps(fall(ereignisse), { asOf }).steps;
}

/** One act among what may come next. */
export function step(ereignisse: readonly Ereignis[], asOf: string, schritt: string): NaechsterSchritt | undefined {
  return steps(ereignisse, asOf).find((one) => one.schritt === schritt);
}

/** The events without those of these acts. */
export const ohne = (ereignisse: readonly Ereignis[], ...ids: readonly string[]): readonly Ereignis[] =>
  ereignisse.filter(({ schritt }) => !ids.includes(schritt));
