export { catalogue, editionOn, findRule, type CatalogueEntry } from './catalogue';
export { changesBetween, type Change } from './changes';
