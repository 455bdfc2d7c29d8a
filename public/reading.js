// Puts the reader's aids on before the first paint. Plain JavaScript, loaded as it is.
(function () {
  try {
    document.documentElement.className = (localStorage.getItem('linli-reading') || '').replace(/[^a-z ]/g, '');
  } catch (error) {
    // Without storage the page is read as it is.
  }
})();
