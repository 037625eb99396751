// The plain pages work without this; it only spares a round trip.
for (const field of document.querySelectorAll('input[data-filter]')) {
    const rows = document.querySelectorAll(`${field.dataset.filter} > *`);
    field.addEventListener('input', () => {
        const sought = field.value.trim().toLocaleLowerCase();
        for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase().includes(sought);
    });
}
for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(button.dataset.copy);
        button.classList.add('ok');
    });
}
for (const button of document.querySelectorAll('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
}
// Says at once what a choice means: asks the server for the same page with it, and takes over the parts named, each by its id.
for (const form of document.querySelectorAll('form[data-live]')) {
    let asked = 0;
    form.addEventListener('change', async event => {
        if (!event.target.matches('input[type=number], input[type=checkbox], select:not([data-later])')) return;
        const mine = ++asked;
        const data = new FormData(form);
        data.set('Form.Only', 'true');
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (mine !== asked) return;
        for (const part of form.querySelectorAll(form.dataset.live)) {
            const now = page.getElementById(part.id);
            if (now) part.replaceChildren(...now.childNodes);
        }
    });
}
