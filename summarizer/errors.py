"""The one error tree, and the exit code that each branch gives.

::

    SummarizerError                 internal, exit 1
    ├── UsageError                  exit 2   arguments that do not fit together
    ├── ConfigurationError          exit 2   settings, prompts or schemas that cannot be used
    │   ├── PromptError
    │   └── SchemaError
    ├── InputError                  exit 3   an article or a case that cannot be read
    ├── ModelError                  exit 4   a model that does not answer
    │   ├── NoModelError
    │   ├── ModelUnavailable        worth trying again later
    │   ├── ModelRejected           the endpoint refuses the request: trying again does not help
    │   ├── NoUsableAnswer          every attempt was malformed, cut off, refused or looping
    │   └── RecordingMissing
    └── StoreError                  exit 5   the ledger or an output folder

A night that delivers less than all leaves with 10 to 13; :mod:`summarizer.digest.accounts` lists its outcomes.
"""

from __future__ import annotations


class SummarizerError(Exception):
    """Root of every error this package raises on purpose; its text is one line for a person."""

    exit_code = 1


class UsageError(SummarizerError):
    """Arguments that do not fit together."""

    exit_code = 2


class ConfigurationError(SummarizerError):
    """Settings that cannot be used."""

    exit_code = 2


class PromptError(ConfigurationError):
    """A prompt file that is missing, malformed, or filled with the wrong variables."""


class SchemaError(ConfigurationError):
    """A house's own schema that cannot be used."""


class InputError(SummarizerError):
    """An article or a labelled case that cannot be read; the text names the file and the remedy."""

    exit_code = 3


class ModelError(SummarizerError):
    """A model that does not answer."""

    exit_code = 4


class NoModelError(ModelError):
    """No model is configured, and no recording covers the article."""


class ModelUnavailable(ModelError):
    """The endpoint cannot be reached, is overloaded or fails; worth trying again later."""


class ModelRejected(ModelError):
    """The endpoint refuses the request (credentials, unknown model, bad request)."""


class NoUsableAnswer(ModelError):
    """The model answered, and none of its attempts can be read."""


class RecordingMissing(ModelError):
    """A replay without a recording; the text names what changed against the nearest one."""


class StoreError(SummarizerError):
    """The ledger or an output folder cannot be used."""

    exit_code = 5
