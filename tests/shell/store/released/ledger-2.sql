BEGIN TRANSACTION;
CREATE TABLE digest(account TEXT PRIMARY KEY, key TEXT NOT NULL);
CREATE TABLE draft(
  account TEXT NOT NULL, key TEXT NOT NULL, after TEXT NOT NULL, day TEXT NOT NULL,
  state TEXT NOT NULL, mark TEXT NOT NULL,
  PRIMARY KEY(account, key));
INSERT INTO "draft" VALUES('main','written','written@x.example','2026-03-09','written','1:2');
INSERT INTO "draft" VALUES('main','withdrawn','withdrawn@x.example','2026-03-09','withdrawn','1:2');
INSERT INTO "draft" VALUES('main','begun','begun@x.example','2026-03-09','intended','1:2');
CREATE TABLE flag(account TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(account, message));
INSERT INTO "flag" VALUES('main','sent@whitfield.example');
CREATE TABLE snooze(account TEXT NOT NULL, message TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY(account, message));
INSERT INTO "snooze" VALUES('main','sent@whitfield.example','2026-03-09');
COMMIT;
PRAGMA user_version = 2;
