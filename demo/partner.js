// The partner's own script: tells readers where this page is.
document.getElementById('address').textContent = location.href;
