"""The schema of the index, release by release.

A step is also needed where what is kept as text (Envelope, Content) changes its form: one that forgets all messages and
every cursor will do, as the index is a cache.
"""

from __future__ import annotations

from daemon.store import judgements, threads

FIRST = """
CREATE TABLE account(name TEXT PRIMARY KEY, identity TEXT NOT NULL, cursor TEXT, settled INTEGER, settled_sent INTEGER);
CREATE TABLE message(
  account TEXT NOT NULL, ref TEXT NOT NULL, id TEXT NOT NULL, conversation INTEGER NOT NULL, date REAL NOT NULL,
  place TEXT NOT NULL, matters INTEGER NOT NULL, labels TEXT NOT NULL, envelope TEXT NOT NULL, unedited INTEGER,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(account, ref)) WITHOUT ROWID;
CREATE INDEX message_conversation ON message(conversation);
CREATE INDEX message_id ON message(account, id);
CREATE INDEX message_recent ON message(matters, date);
CREATE INDEX message_shown ON message(conversation) WHERE labels != '' OR unedited = 1;
CREATE TABLE reading(
  account TEXT NOT NULL, slot TEXT NOT NULL, fingerprint TEXT NOT NULL, reading BLOB NOT NULL,
  PRIMARY KEY(account, slot));
CREATE TABLE content(account TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(account, id));
CREATE TABLE key(
  account TEXT NOT NULL, key TEXT NOT NULL, conversation INTEGER NOT NULL, PRIMARY KEY(account, key)) WITHOUT ROWID;
CREATE TABLE weak(
  account TEXT NOT NULL, key TEXT NOT NULL, date REAL NOT NULL, conversation INTEGER NOT NULL,
  PRIMARY KEY(account, key, date, conversation)) WITHOUT ROWID;
CREATE TABLE orphan(
  account TEXT NOT NULL, ref TEXT NOT NULL, date REAL NOT NULL, conversation INTEGER NOT NULL, keys TEXT NOT NULL,
  PRIMARY KEY(account, ref)) WITHOUT ROWID;
CREATE TABLE merged(old INTEGER PRIMARY KEY, new INTEGER NOT NULL);
CREATE TABLE conversation(number INTEGER PRIMARY KEY AUTOINCREMENT);
"""

# Messages are numbered as they come, and found by few and small indexes: a first look writes them all at once.
# What was read of them is kept; where they lie is looked at again.
NUMBERED = (
    """
DROP TABLE message;
DROP TABLE key;
DROP TABLE weak;
DROP TABLE orphan;
DROP TABLE merged;
DROP TABLE conversation;
ALTER TABLE account ADD COLUMN present INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN present_sent INTEGER NOT NULL DEFAULT 0;
UPDATE account SET cursor = NULL;
CREATE TABLE message(
  number INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, ref TEXT NOT NULL, id TEXT NOT NULL,
  date REAL NOT NULL, place TEXT NOT NULL, matters INTEGER NOT NULL, labels TEXT NOT NULL, envelope TEXT NOT NULL,
  unedited INTEGER, gone INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX message_ref ON message(account, ref);
CREATE INDEX message_recent ON message(date) WHERE matters = 1;
CREATE INDEX message_shown ON message(number) WHERE labels != '' OR unedited = 1;
CREATE INDEX message_gone ON message(account, id) WHERE gone = 1;
CREATE INDEX message_draft ON message(account) WHERE place = 'drafts';
"""
    + threads.SCHEMA
)

STEPS = (FIRST, NUMBERED, judgements.SCHEMA, judgements.LINES)
