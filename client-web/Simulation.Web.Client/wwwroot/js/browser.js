// What C# cannot reach by itself: keys pressed anywhere on the page, what is marked on it, scrolling, and files to take away.
export function listen(target) {
  const onKey = e => {
    const at = e.target instanceof HTMLElement ? e.target : document.body;
    const field = at.isContentEditable || at.closest('input, select, textarea');
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.code === 'KeyZ' && !field) {
      e.preventDefault();
      target.invokeMethodAsync('Pressed', 'Undo');
      return;
    }
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    if (rove(e, at)) return;
    if (e.repeat || field || at.closest('dialog')) return;
    if (e.key === 'Escape' && at.closest('[data-own-keys]')) { document.getElementById('main')?.focus(); return; }
    // A row has its own digits and arrows; letters, and Enter where it is no button, do there what they do everywhere.
    if (at.closest('[data-own-keys] [data-rove]') && !e.code.startsWith('Key') && e.key !== 'Enter') return;
    if ((e.key === ' ' || e.key === 'Enter') && at.closest('button, a, summary, [role=button]')) return;
    // Nor may the key that opens something be typed into what it opens.
    if (e.key.length === 1) e.preventDefault();
    target.invokeMethodAsync('Pressed', e.key);
  };
  document.addEventListener('keydown', onKey);
  return { stop: () => document.removeEventListener('keydown', onKey) };
}

// Arrows go from one to the next inside of a list that says so.
function rove(e, at) {
  const list = at.closest('[data-roving]');
  if (!list || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(e.key) || e.shiftKey) return false;
  const all = [...list.querySelectorAll('[data-rove]')];
  if (all.length === 0) return false;
  const now = all.indexOf(at.closest('[data-rove]'));
  const next = { ArrowDown: Math.min(now + 1, all.length - 1), ArrowUp: Math.max(now - 1, 0), Home: 0, End: all.length - 1 }[e.key];
  e.preventDefault();
  all[next].focus();
  return true;
}

// What is marked inside of one element with words, without what is only heard or only says by whom.
export function selecting(target) {
  let waiting = 0;
  const shown = range => {
    const copy = range.cloneContents();
    copy.querySelectorAll('.sr, .by').forEach(e => e.remove());
    return copy.textContent;
  };
  const tell = () => {
    const marked = getSelection();
    if (!marked || marked.isCollapsed || marked.rangeCount === 0) return;
    const range = marked.getRangeAt(0);
    const common = range.commonAncestorContainer;
    const words = (common instanceof Element ? common : common.parentElement)?.closest('[data-words]');
    if (!words) return;
    const [before, all] = [document.createRange(), document.createRange()];
    all.selectNodeContents(words);
    before.selectNodeContents(words);
    before.setEnd(range.startContainer, range.startOffset);
    const start = shown(before).length;
    target.invokeMethodAsync('Selected', words.dataset.words, shown(all), start, start + shown(range).length);
  };
  const onChange = () => { clearTimeout(waiting); waiting = setTimeout(tell, 250); };
  document.addEventListener('selectionchange', onChange);
  return { stop: () => { clearTimeout(waiting); document.removeEventListener('selectionchange', onChange); } };
}

export function show(dialog) {
  if (dialog && !dialog.open) dialog.showModal();
}

export function close(dialog) {
  if (dialog?.open) dialog.close();
}

export function focusIn(element) {
  (element?.querySelector('[data-rove]') ?? element?.querySelector('input, select, textarea, button'))?.focus();
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

export function saveText(name, type, text) {
  save(new Blob([text], { type: type + ';charset=utf-8' }), name);
}

// A drawing alone has no style sheet: what the page says of its looks is written into it.
const looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

export async function saveDrawing(element, name, picture) {
  const drawn = element?.querySelector('svg');
  if (!drawn) return;
  const copy = drawn.cloneNode(true);
  const from = [drawn, ...drawn.querySelectorAll('*')], to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((e, i) => {
    const style = getComputedStyle(e);
    for (const look of looks) to[i].setAttribute(look, style.getPropertyValue(look));
    to[i].removeAttribute('class');
  });
  const box = drawn.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', box.width);
  copy.setAttribute('height', box.height);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', box.width);
  ground.setAttribute('height', box.height);
  ground.setAttribute('fill', getComputedStyle(drawn.closest('.card') ?? document.body).backgroundColor);
  copy.prepend(ground);
  const text = new XMLSerializer().serializeToString(copy);
  if (!picture) return save(new Blob([text], { type: 'image/svg+xml' }), name + '.svg');
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = box.width * 2;
  canvas.height = box.height * 2;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  save(await new Promise(done => canvas.toBlob(done, 'image/png')), name + '.png');
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
