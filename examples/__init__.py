"""Articles of our own to run on; `run` reads them."""
