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
