// Marking by keyboard. Everything works without this; it only spares the mouse.
let changed = false;
const form = document.querySelector('form[data-marking]');
const typing = element => element.matches('input:not([type=radio]):not([type=checkbox]), textarea, select');
document.addEventListener('keydown', event => {
    if (!form || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
        if (event.key === 'Enter') form.requestSubmit(form.querySelector('[data-next]') ?? form.querySelector('[value=save]'));
        return;
    }
    if (typing(event.target) || localStorage.getItem('keys') === 'off') return;
    const neighbour = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (neighbour) {
        neighbour.click();
        return;
    }
    const radios = event.target.closest?.('[data-levels]')?.querySelectorAll('input[type=radio]') ?? [];
    const chosen = radios[Number(event.key) - 1];
    if (chosen && !chosen.disabled) {
        chosen.checked = true;
        chosen.focus();
        changed = true;
        event.preventDefault();
    }
});
form?.addEventListener('change', event => { changed ||= /^(level|comment)\./.test(event.target.name); });
form?.addEventListener('submit', () => { changed = false; });
// A key that acts by itself must be possible to switch off (WCAG 2.1.4).
for (const label of document.querySelectorAll('label[data-keys]')) {
    const box = label.querySelector('input');
    label.hidden = false;
    box.checked = localStorage.getItem('keys') !== 'off';
    box.addEventListener('change', () => box.checked ? localStorage.removeItem('keys') : localStorage.setItem('keys', 'off'));
}
// What was marked and not saved is not lost by a slip.
addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
