// What C# cannot reach by itself: keys pressed anywhere on the page, and scrolling.
export function listen(target) {
  const onKey = e => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.repeat) return;
    const at = e.target;
    if (at instanceof HTMLElement && (at.isContentEditable || at.closest('input, select, textarea, button, a, summary, [role=button]'))) {
      if (e.key === ' ' || at.closest('input, select, textarea') || at.isContentEditable) return;
    }
    if (e.key === ' ') e.preventDefault();
    target.invokeMethodAsync('Pressed', e.key);
  };
  document.addEventListener('keydown', onKey);
  return { stop: () => document.removeEventListener('keydown', onKey) };
}

export function toEnd(element) {
  if (element) element.scrollTop = element.scrollHeight;
}

export function keys() {
  return Object.keys(localStorage);
}

export function mark(name, value) {
  if (value) document.documentElement.setAttribute(name, value); else document.documentElement.removeAttribute(name);
}

export function isWide() {
  return matchMedia('(min-width: 64rem)').matches;
}
