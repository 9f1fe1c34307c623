"""What the tables and views of a database hold, column by column, in the words of the schemas."""

from extractor.dictionary.columns import Column, ColumnType
from extractor.dictionary.tables import Dictionary, Reference, TableEntry

__all__ = ["Column", "ColumnType", "Dictionary", "Reference", "TableEntry"]
