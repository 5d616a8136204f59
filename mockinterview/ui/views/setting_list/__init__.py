"""Every setting of the page, declared once, in a module for each section; one changes them."""
