/**
 * Letters of a Jobcenter and the instruction on consequences they carry: Einladung, Aufforderung, Verpflichtung (§ 15a
 * SGB II), Minderungsbescheid (§§ 31a, 31b, 32 SGB II).
 *
 * @packageDocumentation
 */
export { agendaSchreiben } from './agenda';
export { checkSchreiben } from './check';
export { decideBelehrung, type Decision } from './decideBelehrung';
export type { SchreibenArt } from './frage';
export type { Verlangen } from './lagen';
export { aufforderungSchema, type Aufforderung, type AufforderungView } from './model/aufforderung';
export { einladungSchema, type Einladung, type EinladungView } from './model/einladung';
export {
  minderungsbescheidSchema,
  type Minderungsbescheid,
  type MinderungsbescheidView,
} from './model/minderungsbescheid';
export { verpflichtungSchema, type Verpflichtung, type VerpflichtungView } from './model/verpflichtung';
export { aufforderungWing } from './wings/aufforderung';
export { einladungWing } from './wings/einladung';
export { minderungsbescheidWing } from './wings/minderungsbescheid';
export { verpflichtungWing } from './wings/verpflichtung';
