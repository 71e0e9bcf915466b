"""The tables of a ledger, each of plain columns and JSON text, so that Datasette or sqlite-utils can open the file.

=============== ====================================================================================================
``meta``        key, value: ``schema`` is the version of the tables
``articles``    id, source, title, url, published, language, sketch, data: every article that was read;
                ``sketch`` is what reprints are found by
``exchanges``   key, prompt, version, article, model, attempt, date, data: every answer that was paid for, kept once
``attempts``    id, run, article, model, outcome, seconds: every call that went over the network, answered or not
``summaries``   article, shape, fingerprint, data: the verified summary; ``shape`` is the article's metadata,
                ``fingerprint`` the model, prompts and gate
``failures``    article, shape, fingerprint, tries, reason, quarantined: articles that gave no usable answer
``spend``       id, night, run, key, model, input, output, cost, estimated: one row a paid answer; ``cost`` in US
                dollars is null where the price is unknown, ``estimated`` is 1 where the endpoint counted no tokens
``runs``        id, night, started, ended, outcome, report: every run of a night; ``report`` is the run report
``reports``     night, match, teams, version, data: the match reports that each night published
``batches``     id, night, model, submitted, state, data: batches at a provider
=============== ====================================================================================================
"""

from __future__ import annotations

SCHEMA = 1
"""Version of the tables. A ledger of a newer version is refused, never changed."""

_TEXT = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
    id TEXT PRIMARY KEY, source TEXT, title TEXT, url TEXT, published TEXT, language TEXT, sketch TEXT NOT NULL,
    data TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE exchanges (
    key TEXT PRIMARY KEY, prompt TEXT NOT NULL, version TEXT NOT NULL, article TEXT NOT NULL, model TEXT NOT NULL,
    attempt INTEGER NOT NULL, date TEXT NOT NULL, data TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX exchanges_article ON exchanges (article, prompt, model);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, run TEXT NOT NULL, article TEXT NOT NULL, model TEXT NOT NULL, outcome TEXT NOT NULL,
    seconds REAL NOT NULL
);
CREATE INDEX attempts_run ON attempts (run);
CREATE TABLE summaries (
    article TEXT NOT NULL, shape TEXT NOT NULL, fingerprint TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (fingerprint, article, shape)
) WITHOUT ROWID;
CREATE TABLE failures (
    article TEXT NOT NULL, shape TEXT NOT NULL, fingerprint TEXT NOT NULL, tries INTEGER NOT NULL, reason TEXT NOT NULL,
    quarantined INTEGER NOT NULL, PRIMARY KEY (fingerprint, article, shape)
) WITHOUT ROWID;
CREATE TABLE spend (
    id INTEGER PRIMARY KEY, night TEXT NOT NULL, run TEXT NOT NULL, key TEXT NOT NULL, model TEXT NOT NULL,
    input INTEGER, output INTEGER, cost REAL, estimated INTEGER NOT NULL
);
CREATE INDEX spend_night ON spend (night);
CREATE TABLE runs (
    id TEXT PRIMARY KEY, night TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, outcome TEXT, report TEXT
) WITHOUT ROWID;
CREATE TABLE reports (
    night TEXT NOT NULL, match TEXT NOT NULL, teams TEXT NOT NULL, version INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (night, match)
) WITHOUT ROWID;
CREATE INDEX reports_match ON reports (match, night);
CREATE INDEX reports_teams ON reports (teams, night);
CREATE TABLE batches (
    id TEXT PRIMARY KEY, night TEXT NOT NULL, model TEXT NOT NULL, submitted TEXT NOT NULL, state TEXT NOT NULL,
    data TEXT NOT NULL
) WITHOUT ROWID;
"""

TABLES = tuple(statement for part in _TEXT.split(";") if (statement := part.strip()))
"""The statements that make the tables."""
