import type { Jobcoaching } from 'kooperationsplan';
import type { Ereignis } from './modell';

/** A case with further events. */
export const mit = (fall: Jobcoaching, ...mehr: readonly Ereignis[]): Jobcoaching => ({
  ...fall,
  ereignisse: [...fall.ereignisse, ...mehr],
});

/** A case without the events of these acts. */
export const ohne = (fall: Jobcoaching, ...schritte: readonly string[]): Jobcoaching => ({
  ...fall,
  ereignisse: fall.ereignisse.filter(({ schritt }) => !schritte.includes(schritt)),
});
