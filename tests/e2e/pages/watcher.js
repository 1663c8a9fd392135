/**
 * What a suspicious page can see of its visitor's extensions: every change of its tree, every event at its window,
 * every call of the functions that a script in the page would use, every resource, focus, selection and scroll.
 * It runs before anything else in the page and writes into `window.__seen`.
 */
(() => {
  const seen = [];
  window.__seen = seen;
  const note = (what, detail = '') => seen.push(`${what} ${String(detail).slice(0, 200)}`.trim());

  const observed = (records) => {
    for (const record of records) note(`mutation:${record.type}`, `${record.target.nodeName} ${record.attributeName ?? ''}`);
  };
  new MutationObserver(observed).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });

  const events = [
    'message',
    'messageerror',
    'focus',
    'blur',
    'focusin',
    'focusout',
    'selectionchange',
    'selectstart',
    'scroll',
    'scrollend',
    'click',
    'mousedown',
    'keydown',
    'copy',
    'paste',
    'beforeinput',
    'input',
    'change',
    'resize',
    'visibilitychange',
    'storage',
    'error',
    'unhandledrejection',
    'securitypolicyviolation',
    'DOMContentLoaded',
    'hashchange',
    'popstate',
    'animationstart',
    'transitionrun',
    'load',
  ];
  window.__listen = () => {
    for (const name of events) window.addEventListener(name, (event) => note(`event:${name}`, event.target?.nodeName ?? 'window'), true);
    document.addEventListener('selectionchange', () => note('event:selectionchange', 'document'), true);
  };

  const hook = (owner, name) => {
    const original = owner[name];
    if (typeof original !== 'function') return;
    owner[name] = function (...args) {
      note(`call:${name}`, typeof args[0] === 'string' ? args[0] : (args[0]?.type ?? ''));
      return original.apply(this, args);
    };
  };
  for (const name of [
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'getElementsByTagName',
    'createElement',
    'createTreeWalker',
    'createRange',
    'getSelection',
    'elementFromPoint',
    'evaluate',
  ])
    hook(Document.prototype, name);
  for (const name of [
    'querySelector',
    'querySelectorAll',
    'attachShadow',
    'getBoundingClientRect',
    'checkVisibility',
    'getAttribute',
    'setAttribute',
    'matches',
    'closest',
    'scrollIntoView',
  ])
    hook(Element.prototype, name);
  for (const name of ['dispatchEvent', 'addEventListener']) hook(EventTarget.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'cloneNode']) hook(Node.prototype, name);
  for (const name of ['getComputedStyle', 'postMessage', 'fetch', 'requestIdleCallback', 'requestAnimationFrame', 'queueMicrotask'])
    hook(window, name);
  hook(MutationObserver.prototype, 'observe');

  for (const name of ['innerText', 'textContent', 'innerHTML', 'outerHTML', 'shadowRoot']) {
    for (const owner of [Node.prototype, Element.prototype, HTMLElement.prototype]) {
      const described = Object.getOwnPropertyDescriptor(owner, name);
      if (!described?.get) continue;
      Object.defineProperty(owner, name, {
        ...described,
        get() {
          note(`get:${name}`, this.nodeName);
          return described.get.call(this);
        },
      });
    }
  }

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note('resource', entry.name);
  }).observe({ type: 'resource', buffered: false });

  const globals = new Set(Object.getOwnPropertyNames(window));
  window.__newGlobals = () => Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
})();
