"""OpenAI's batch interface on loopback: files, batches, results; some lines may fail, and a batch may expire."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loopback.endpoint import Respond

_FILES = "/files"
_LINE = re.compile(rb'^\{"custom_id".*$', re.MULTILINE)


def never(number: int) -> bool:
    """No line fails."""
    return number < 0


@dataclass
class BatchInterface:
    """Answers what is put in after ``looks`` looks at a batch; lines for whose place ``fails`` holds give an error.

    ``most`` bounds how many lines of a batch are answered before it counts as expired.
    """

    respond: Respond
    looks: int = 1
    fails: Callable[[int], bool] = never
    most: int | None = None
    files: dict[str, bytes] = field(default_factory=dict)
    batches: dict[str, dict[str, Any]] = field(default_factory=dict)
    lines: int = 0

    async def __call__(self, method: str, path: str, content: bytes) -> tuple[int, dict[str, str], bytes]:
        """The response to a request on files or batches."""
        place = path.partition("/v1")[2].partition("?")[0]
        if method == "POST" and place == _FILES:
            return self._ok(self._file(b"\n".join(_LINE.findall(content.replace(b"\r\n", b"\n")))))
        if place.startswith(_FILES):
            return 200, {}, self.files[place.split("/")[2]]
        if method == "POST" and place == "/batches":
            return self._ok(_shown(await self._created(json.loads(content))))
        if place == "/batches":
            return self._ok(
                {"object": "list", "data": [_shown(one) for one in self.batches.values()], "has_more": False}
            )
        batch = self.batches[place.split("/")[2]]
        return self._ok(_shown(self._looked_at(batch, cancelled=place.endswith("/cancel"))))

    @staticmethod
    def _ok(value: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        return 200, {}, json.dumps(value).encode()

    def _file(self, content: bytes) -> dict[str, Any]:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = content
        about = {"bytes": len(content), "created_at": 1_700_000_000, "filename": "a.jsonl", "purpose": "batch"}
        return {"id": name, "object": "file", "status": "processed", **about}

    async def _created(self, asked: dict[str, Any]) -> dict[str, Any]:
        name = f"batch_{len(self.batches) + 1}"
        lines = [json.loads(line) for line in self.files[asked["input_file_id"]].splitlines()]
        done = [await self._result(line) for line in lines[: self.most]]
        self.batches[name] = {
            "id": name,
            "object": "batch",
            "endpoint": asked["endpoint"],
            "input_file_id": asked["input_file_id"],
            "completion_window": "24h",
            "created_at": 1_700_000_000,
            "metadata": asked.get("metadata"),
            "status": "in_progress",
            "_looks": 0,
            "_final": "completed" if len(done) == len(lines) else "expired",
            "_results": "".join(json.dumps(one) + "\n" for one in reversed(done)).encode(),
        }
        return self.batches[name]

    async def _result(self, line: dict[str, Any]) -> dict[str, Any]:
        self.lines += 1
        status, _, body = await self.respond(line["body"])
        if self.fails(self.lines):
            status, body = 500, b'{"error": {"message": "so it is"}}'
        response = {"status_code": status, "request_id": "r", "body": json.loads(body)}
        return {"id": f"r-{self.lines}", "custom_id": line["custom_id"], "response": response, "error": None}

    def _looked_at(self, batch: dict[str, Any], *, cancelled: bool) -> dict[str, Any]:
        batch["_looks"] += 1
        if batch["status"] == "in_progress" and (cancelled or batch["_looks"] >= self.looks):
            batch["status"] = "cancelled" if cancelled else batch["_final"]
            batch["output_file_id"] = self._file(batch["_results"])["id"]
        return batch


def _shown(batch: dict[str, Any]) -> dict[str, Any]:
    """A batch without what only this interface knows of it."""
    return {name: one for name, one in batch.items() if not name.startswith("_")}
