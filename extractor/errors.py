"""What can go wrong, as one tree.

    ExtractorError
    ├── SourceError            one file or record cannot be read; the others go on
    ├── OutcomeError           one article's exchange failed; recorded, asked again on the next run
    │   ├── RefusalError       the model declined to answer
    │   ├── CutOffError        the answer ended at the token limit
    │   ├── AnswerError        the answer is not JSON of the asked shape
    │   ├── RejectedError      the service refuses this request, though it answers others
    │   └── UnavailableError   the service kept failing until the retries were used up
    ├── StoppedError           a call was not made, as the job is told to stop; nothing is lost
    │   └── BudgetError        a call was not made, as the budget does not allow for it
    └── JobError               the whole job cannot go on; it stops at once
        ├── SetupError         no key, no such model, wrong use of an option
        ├── ServiceError       the service refuses every call: key, model, address, quota
        │   └── UnknownError   it knows no such batch, file or endpoint
        ├── CatalogError       a schema or prompt cannot be used
        ├── StoreError         the database cannot be opened or written
        │   └── LostKindsError its entities and events are of kinds that these schemas lack
        ├── DecisionError      a fact cannot be decided about so
        └── QueryError         the SQL or the name of a question is wrong

Messages are one line, say what to do, and never hold a key.
"""

from __future__ import annotations

from extractor.usage import Usage


class ExtractorError(Exception):
    """The root: catch this to catch everything the package raises on purpose."""


class SourceError(ExtractorError):
    """One file or one record of it cannot be read as an article."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class OutcomeError(ExtractorError):
    """One article's exchange with the model failed. ``code`` is stable and is stored."""

    code = "failed"

    def __init__(self, message: str, *, raw: str | None = None, attempts: int = 1, usage: Usage | None = None) -> None:
        super().__init__(message)
        self.raw = raw
        """What the model said, as it came, if it said anything."""
        self.attempts = attempts
        self.usage = usage or Usage()
        """What the failed exchange cost all the same."""


class RefusalError(OutcomeError):
    """The model declined to answer."""

    code = "refusal"


class CutOffError(OutcomeError):
    """The answer ended at the token limit."""

    code = "cut_off"


class AnswerError(OutcomeError):
    """The answer is not JSON of the asked shape."""

    code = "bad_answer"


class RejectedError(OutcomeError):
    """The service refuses this request (too long, not allowed), though it answers others."""

    code = "rejected"


class UnavailableError(OutcomeError):
    """The service kept failing (429, 5xx, time-outs) until the retries were used up."""

    code = "unavailable"


class StoppedError(ExtractorError):
    """A call was not made, as the job is told to stop. The next run makes it."""


class BudgetError(StoppedError):
    """A call was not made, as what it may cost is more than what is left of the budget."""


class JobError(ExtractorError):
    """The job as a whole cannot go on."""


class SetupError(JobError):
    """Something the caller must set right first: a key, a model name, an option."""


class ServiceError(JobError):
    """The service refuses every call: wrong key, unknown model, refused connection, spent quota."""


class UnknownError(ServiceError):
    """The service does not know what it is asked about: a batch, a file, or batches at all."""


class CatalogError(JobError):
    """A schema or a prompt cannot be used."""


class StoreError(JobError):
    """The database cannot be opened or written."""


class LostKindsError(StoreError):
    """Entities and events are of kinds that these schemas lack, and are left as they are."""


class DecisionError(JobError):
    """A fact cannot be decided about so: there is none, or what is to be kept is not of its schema's form."""


class QueryError(JobError):
    """The SQL, or the name or the parameters of a question, is wrong."""
