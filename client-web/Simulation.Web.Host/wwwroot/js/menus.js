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
