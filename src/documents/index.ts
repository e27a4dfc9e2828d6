export { catalogue, editionOn, findRule, type CatalogueEntry } from './catalogue';
export { changesBetween, type Change } from './changes';
export { agenda, checkDocument } from './document';
export { arten, wings } from './wings';
