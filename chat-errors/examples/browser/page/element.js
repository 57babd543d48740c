/** An element with attributes and with children, which are elements or texts. */
export function element(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for a part of a picture. */
export function shape(name, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A name such as `GROUP_NOT_EXIST`, which can be broken after each `_`. */
export const named = name =>
  element('code', {}, ...name.split(/(?<=_)/).flatMap(part => [part, element('wbr', {})]));

/** A text with its parts in backticks as code. */
export const quoted = text => text.split('`').map((part, at) => (at % 2 === 1 ? element('code', {}, part) : part));
