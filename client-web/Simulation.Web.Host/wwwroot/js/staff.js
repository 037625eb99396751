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
// Says at once what a number means: asks the server for the same page with it, and takes over one part.
for (const form of document.querySelectorAll('form[data-live]')) {
    let asked = 0;
    for (const field of form.querySelectorAll('input[type=number]')) field.addEventListener('change', async () => {
        const mine = ++asked;
        const data = new FormData(form);
        data.set('Form.Only', 'true');
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
        if (!answer.ok || mine !== asked) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(form.dataset.live);
        if (page) form.querySelector(form.dataset.live).replaceChildren(...page.childNodes);
    });
}
