BEGIN TRANSACTION;
CREATE TABLE account(name TEXT PRIMARY KEY, identity TEXT NOT NULL, cursor TEXT, settled INTEGER, settled_sent INTEGER, present INTEGER NOT NULL DEFAULT 0, present_sent INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0);
INSERT INTO "account" VALUES('main','imap:dana@imap.example.org','7',1,1,1,1,1);
CREATE TABLE belongs(message INTEGER PRIMARY KEY, conversation INTEGER NOT NULL);
INSERT INTO "belongs" VALUES(1,1);
CREATE TABLE birth(mark TEXT NOT NULL);
INSERT INTO "birth" VALUES('D478277D6C62CACE');
CREATE TABLE content(account TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(account, id));
INSERT INTO "content" VALUES('main','sent@whitfield.example',X'78018B56F25428CF2FCD4951C8C9CC4E5528C957482C28C8A9D453D2898E85A05800D1230B79');
CREATE TABLE judged(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, newest REAL NOT NULL, digest TEXT NOT NULL, told BLOB NOT NULL, line TEXT NOT NULL DEFAULT '');
CREATE TABLE judgement(
  basis TEXT NOT NULL, reader TEXT NOT NULL, seen TEXT NOT NULL, since REAL NOT NULL, until REAL NOT NULL, frame TEXT NOT NULL DEFAULT '');
CREATE TABLE key(key INTEGER PRIMARY KEY, message INTEGER NOT NULL, date REAL NOT NULL);
INSERT INTO "key" VALUES(5622232244925661416,1,1772445600.0);
CREATE TABLE message(
  number INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, ref TEXT NOT NULL, id TEXT NOT NULL,
  date REAL NOT NULL, place TEXT NOT NULL, matters INTEGER NOT NULL, labels TEXT NOT NULL, envelope TEXT NOT NULL,
  unedited INTEGER, gone INTEGER NOT NULL DEFAULT 0);
INSERT INTO "message" VALUES(1,'main','1','sent@whitfield.example',1772445600.0,'sent',1,'','["sent@whitfield.example","Dana Whitfield","dana@whitfield.example",["Rita Mo","rita@y.example"],"2026-03-02T10:00:00+00:00","Application: Welder",[],[],[],[],null,null,[]]',NULL,0);
CREATE TABLE new_key(key INTEGER NOT NULL, date REAL NOT NULL, message INTEGER NOT NULL);
CREATE TABLE new_orphan(
  account TEXT NOT NULL, key INTEGER NOT NULL, message INTEGER NOT NULL, rank INTEGER NOT NULL, date REAL NOT NULL);
CREATE TABLE new_weak(account TEXT NOT NULL, key INTEGER NOT NULL, date REAL NOT NULL, message INTEGER NOT NULL);
INSERT INTO "new_weak" VALUES('main',-2471020373622508605,1772445600.0,1);
INSERT INTO "new_weak" VALUES('main',-4984244221703530734,1772445600.0,1);
CREATE TABLE orphan(
  key INTEGER NOT NULL, message INTEGER NOT NULL, rank INTEGER NOT NULL, date REAL NOT NULL,
  PRIMARY KEY(key, message)) WITHOUT ROWID;
CREATE TABLE reading(
  account TEXT NOT NULL, slot TEXT NOT NULL, fingerprint TEXT NOT NULL, reading BLOB NOT NULL,
  PRIMARY KEY(account, slot));
CREATE TABLE weak(
  key INTEGER NOT NULL, date REAL NOT NULL, message INTEGER NOT NULL, PRIMARY KEY(key, date, message)) WITHOUT ROWID;
CREATE UNIQUE INDEX message_ref ON message(account, ref);
CREATE INDEX message_recent ON message(date) WHERE matters = 1;
CREATE INDEX message_shown ON message(number) WHERE labels != '' OR unedited = 1;
CREATE INDEX message_gone ON message(account, id) WHERE gone = 1;
CREATE INDEX message_draft ON message(account) WHERE place = 'drafts';
CREATE INDEX belongs_conversation ON belongs(conversation);
CREATE INDEX orphan_message ON orphan(message);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('message',1);
COMMIT;
PRAGMA user_version = 4;
