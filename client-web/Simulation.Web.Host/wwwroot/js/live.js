// What live pages need for the keyboard beside Blazor.
// Menus are details elements: Escape closes one and gives the focus back, a press elsewhere closes it.
addEventListener('keydown', event => {
    const open = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
});
addEventListener('pointerdown', event => {
    for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});
// Blazor takes a link to a place on the page as navigation and leaves the focus where it was.
addEventListener('click', event => {
    if (!event.target.closest?.('a.skip')) return;
    event.preventDefault();
    event.stopPropagation();
    document.querySelector('main').focus();
}, true);
