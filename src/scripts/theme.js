try {
  const { theme } = localStorage;
  if (/^(dark|light)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {}
