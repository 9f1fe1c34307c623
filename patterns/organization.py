"""x"""
SPARE = frozenset()
def find(article):
    return []
