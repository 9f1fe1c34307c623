"""Pairs that together are worth most, each member in one pair at the most: the assignment problem.

The Hungarian method in the form of shortest augmenting paths with potentials (Jonker and Volgenant, 1987): exact, in
O(n² m) steps for n rows and m ≥ n columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf


def assign(worth: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs (row, column), by row, whose worth adds up to most. A worth of 0 or less is no pair."""
    if not worth or not worth[0]:
        return []
    if len(worth) > len(worth[0]):
        turned = [[row[column] for row in worth] for column in range(len(worth[0]))]
        return sorted((row, column) for column, row in assign(turned))
    cost = [[-max(value, 0.0) for value in row] for row in worth]
    owners = _owners(cost)
    pairs = [(row, column) for column, row in enumerate(owners) if row >= 0 and worth[row][column] > 0]
    return sorted(pairs)


def _owners(cost: list[list[float]]) -> list[int]:
    """For each column the row it is given to, or -1, at the lowest cost in all."""
    rows, columns = len(cost), len(cost[0])
    of_row, of_column = [0.0] * rows, [0.0] * (columns + 1)
    owner = [-1] * (columns + 1)  # the last column is where a path begins
    for start in range(rows):
        owner[columns] = start
        least, before, done = [inf] * columns, [columns] * columns, [False] * (columns + 1)
        at = columns
        while owner[at] >= 0:
            done[at] = True
            row = owner[at]
            for column in range(columns):
                value = cost[row][column] - of_row[row] - of_column[column]
                if not done[column] and value < least[column]:
                    least[column], before[column] = value, at
            following = min((column for column in range(columns) if not done[column]), key=least.__getitem__)
            step = least[following]
            for column in range(columns + 1):
                if done[column]:
                    of_row[owner[column]] += step
                    of_column[column] -= step
                elif column < columns:
                    least[column] -= step
            at = following
        while at != columns:
            owner[at] = owner[before[at]]
            at = before[at]
    return owner[:columns]
