"""A house's own schema, found by the name that the command line gives."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from summarizer.errors import SchemaError

if TYPE_CHECKING:
    from pydantic import BaseModel


def load_schema(reference: str) -> type[BaseModel]:
    """The pydantic model that ``MODULE:CLASS`` or ``FILE.py:CLASS`` names; raises SchemaError saying what is wrong."""
    place, _, name = reference.rpartition(":")
    if not place or not name:
        raise SchemaError(f"{reference!r} names no schema; write MODULE:CLASS or FILE.py:CLASS")
    from pydantic import BaseModel  # noqa: PLC0415 (not loaded for --help)

    schema = getattr(_module(place), name, None)
    if not (isinstance(schema, type) and issubclass(schema, BaseModel)):
        raise SchemaError(f"{place} has no pydantic model called {name!r}")
    return schema


def _module(place: str) -> ModuleType:
    try:
        return _module_of_file(Path(place)) if place.endswith(".py") else importlib.import_module(place)
    except SchemaError:
        raise
    except Exception as error:
        raise SchemaError(f"{place} cannot be loaded: {type(error).__name__}: {error}") from error


def _module_of_file(path: Path) -> ModuleType:
    if not path.is_file():
        raise SchemaError(f"{path}: no such file")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SchemaError(f"{path}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    # pydantic looks a class's module up by name to resolve its annotations
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module
