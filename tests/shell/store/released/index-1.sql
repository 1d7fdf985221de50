BEGIN TRANSACTION;
CREATE TABLE account(name TEXT PRIMARY KEY, identity TEXT NOT NULL, cursor TEXT, settled INTEGER, settled_sent INTEGER);
INSERT INTO "account" VALUES('main','imap:dana@imap.example.org','7',1,1);
CREATE TABLE content(account TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(account, id));
INSERT INTO "content" VALUES('main','sent@whitfield.example',X'78018B56F25428CF2FCD4951C8C9CC4E5528C957482C28C8A9D453D2898E85A05800D1230B79');
CREATE TABLE conversation(number INTEGER PRIMARY KEY AUTOINCREMENT);
INSERT INTO "conversation" VALUES(1);
CREATE TABLE key(
  account TEXT NOT NULL, key TEXT NOT NULL, conversation INTEGER NOT NULL, PRIMARY KEY(account, key)) WITHOUT ROWID;
INSERT INTO "key" VALUES('main','m:sent@whitfield.example',1);
CREATE TABLE merged(old INTEGER PRIMARY KEY, new INTEGER NOT NULL);
CREATE TABLE message(
  account TEXT NOT NULL, ref TEXT NOT NULL, id TEXT NOT NULL, conversation INTEGER NOT NULL, date REAL NOT NULL,
  place TEXT NOT NULL, matters INTEGER NOT NULL, labels TEXT NOT NULL, envelope TEXT NOT NULL, unedited INTEGER,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(account, ref)) WITHOUT ROWID;
INSERT INTO "message" VALUES('main','1','sent@whitfield.example',1,1772445600.0,'sent',1,'','["sent@whitfield.example",["Dana Whitfield","dana@whitfield.example"],[["Rita Mo","rita@y.example"]],"2026-03-02T10:00:00+00:00","Application: Welder","sent",[],[],[],[],null,[],null,[]]',NULL,0);
CREATE TABLE orphan(
  account TEXT NOT NULL, ref TEXT NOT NULL, date REAL NOT NULL, conversation INTEGER NOT NULL, keys TEXT NOT NULL,
  PRIMARY KEY(account, ref)) WITHOUT ROWID;
CREATE TABLE reading(
  account TEXT NOT NULL, slot TEXT NOT NULL, fingerprint TEXT NOT NULL, reading BLOB NOT NULL,
  PRIMARY KEY(account, slot));
CREATE TABLE weak(
  account TEXT NOT NULL, key TEXT NOT NULL, date REAL NOT NULL, conversation INTEGER NOT NULL,
  PRIMARY KEY(account, key, date, conversation)) WITHOUT ROWID;
INSERT INTO "weak" VALUES('main','s:application: welder|rita@y.example',1772445600.0,1);
INSERT INTO "weak" VALUES('main','w:rita@y.example',1772445600.0,1);
CREATE INDEX message_conversation ON message(conversation);
CREATE INDEX message_id ON message(account, id);
CREATE INDEX message_recent ON message(matters, date);
CREATE INDEX message_shown ON message(conversation) WHERE labels != '' OR unedited = 1;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('conversation',1);
COMMIT;
PRAGMA user_version = 1;
