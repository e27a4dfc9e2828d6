/**
 * Jobcoaching am Arbeitsplatz: the Falldokument from need to closing. The process is data in a profile; a case is a list
 * of dated acts, replayed once.
 *
 * @packageDocumentation
 */
export { agendaJobcoaching } from './agenda';
export type { Lesung } from './gelesen';
export { checkJobcoaching } from './check';
export { describeProcess } from './describeProcess';
export { describeTimeline } from './describeTimeline';
export type { Fallstand } from './fallstand';
export type { NaechsterSchritt } from './naechste';
export { jobcoachingSchema, type Jobcoaching } from './model';
export { nextSteps, type NextSteps } from './nextSteps';
export { niedersachsenJobcoaching } from './niedersachsen';
export { defineJobcoachingProfil } from './defineProfil';
export type {
  Angabe,
  Bedeutung,
  Bejahung,
  Dauer,
  Ergebnis,
  JobcoachingProfil,
  Kriterium,
  Prozessfrist,
  Prozessschritt,
} from './profile';
export { wing as jobcoachingWing } from './wing';
