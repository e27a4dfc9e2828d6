/**
 * A result of `kooperationsplan/fristen` as the two or three sentences a clerk could put into the file, in German or English. A subpath
 * of its own, because the sentences weigh a third of what computes.
 *
 * @packageDocumentation
 */
export { explainFrist } from './explainFrist';
export type { Explainable } from './explainFrist';
