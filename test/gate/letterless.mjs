// A document for Mermaid to draw into. jsdom lays nothing out, so boxes are computed here: letters are equally wide,
// a group is as large as what it holds.
import { JSDOM } from 'jsdom';

const LETTER = 9;
const LINE = 19;

const number = (element, name) => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;
const box = (x, y, width, height) => ({ x, y, width, height });

function boxOfText(element) {
  const rows = [...element.querySelectorAll('tspan.text-outer-tspan, tspan.row')];
  const texts = rows.length > 0 ? rows : [element];
  const width = Math.max(...texts.map(({ textContent }) => (textContent ?? '').length)) * LETTER;
  return box(0, 0, width, LINE * texts.length);
}

function boxOfPath(element) {
  const numbers = (element.getAttribute('d') ?? '').match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? [];
  const xs = numbers.filter((_, index) => index % 2 === 0).map(Number);
  const ys = numbers.filter((_, index) => index % 2 === 1).map(Number);
  if (ys.length === 0) return box(0, 0, 0, 0);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return box(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

function boxOf(element) {
  switch (element.tagName.toLowerCase()) {
    case 'text':
    case 'tspan':
      return boxOfText(element);
    case 'path':
      return boxOfPath(element);
    case 'rect':
      return box(...['x', 'y', 'width', 'height'].map((name) => number(element, name)));
    case 'circle': {
      const radius = number(element, 'r');
      return box(number(element, 'cx') - radius, number(element, 'cy') - radius, 2 * radius, 2 * radius);
    }
    default:
      return boxOfGroup(element);
  }
}

// Only what is drawn counts: arrowheads and styles are kept in other elements.
function boxOfGroup(element) {
  const drawn = [...element.children].filter(({ tagName }) => /^(g|text|path|rect|circle|svg)$/i.test(tagName));
  const boxes = drawn.map((child) => {
    const [, x = '0', y = '0'] =
      /translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/.exec(child.getAttribute('transform') ?? '') ?? [];
    const inner = boxOf(child);
    return { ...inner, x: inner.x + Number(x), y: inner.y + Number(y) };
  });
  const sized = boxes.filter(({ width, height }) => width > 0 || height > 0);
  if (sized.length === 0) return box(0, 0, 0, 0);
  const left = Math.min(...sized.map(({ x }) => x));
  const top = Math.min(...sized.map(({ y }) => y));
  const right = Math.max(...sized.map(({ x, width }) => x + width));
  const bottom = Math.max(...sized.map(({ y, height }) => y + height));
  return box(left, top, right - left, bottom - top);
}

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
const { SVGElement, HTMLElement } = window;
SVGElement.prototype.getBBox = function getBBox() {
  return boxOf(this);
};
SVGElement.prototype.getComputedTextLength = function getComputedTextLength() {
  return boxOfText(this).width;
};
Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get: () => 1100 });

for (const name of [
  'document',
  'Element',
  'SVGElement',
  'HTMLElement',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'CSSStyleSheet',
]) {
  globalThis[name] = window[name];
}
globalThis.window = window;
