"""What takes a store back by one migration step, for tests of migrations."""

from __future__ import annotations

# The statements that undo each migration step, the newest first.
UNDO: dict[str, tuple[str, ...]] = {
    "0024": (
        "DROP INDEX journal_told",
        "UPDATE alembic_version SET version_num = '0023'",
    ),
    "0023": (
        "DROP TABLE connector",
        "DROP TABLE connector_ticket",
        "DROP TABLE connector_delivery",
        "UPDATE alembic_version SET version_num = '0022'",
    ),
    "0022": (
        "ALTER TABLE presence DROP COLUMN left_at",
        "UPDATE alembic_version SET version_num = '0021'",
    ),
    "0021": (
        "ALTER TABLE seat DROP COLUMN told",
        "ALTER TABLE seat DROP COLUMN why",
        "UPDATE alembic_version SET version_num = '0020'",
    ),
    "0020": (
        (
            "UPDATE mail SET state = 'uncertain', record = json_set(record, '$.state', 'uncertain')"
            " WHERE 'guest:' || guest IN (SELECT subject FROM journal WHERE kind = 'mail_checked')"
        ),
        "UPDATE alembic_version SET version_num = '0019'",
    ),
    "0019": (
        "DELETE FROM programme WHERE subject LIKE 'rule:%'",
        "UPDATE alembic_version SET version_num = '0018'",
    ),
    "0018": (
        "DROP INDEX guest_arrived",
        "DROP INDEX guest_sort_ko",
        "DROP INDEX guest_sort_latin",
        "ALTER TABLE guest DROP COLUMN sort_ko",
        "ALTER TABLE guest DROP COLUMN sort_latin",
        "ALTER TABLE guest DROP COLUMN needs",
        "UPDATE alembic_version SET version_num = '0017'",
    ),
    "0017": (
        "DROP INDEX guest_companion",
        "ALTER TABLE guest DROP COLUMN companion_of",
        "UPDATE alembic_version SET version_num = '0016'",
    ),
    "0016": ("DROP TABLE mail", "UPDATE alembic_version SET version_num = '0015'"),
    "0015": (
        "ALTER TABLE roster DROP COLUMN parent",
        "ALTER TABLE roster DROP COLUMN depth",
        "UPDATE alembic_version SET version_num = '0014'",
    ),
    "0014": (
        "ALTER TABLE journal DROP COLUMN signature",
        "ALTER TABLE state DROP COLUMN membership",
        "DROP TABLE local_setting",
        "DROP TABLE roster",
        "DROP TABLE refusal",
        "UPDATE alembic_version SET version_num = '0013'",
    ),
    "0013": (
        "DELETE FROM programme WHERE subject LIKE 'picture:%'",
        "UPDATE alembic_version SET version_num = '0012'",
    ),
    "0012": (
        "DELETE FROM programme WHERE subject LIKE 'way:%'",
        "UPDATE alembic_version SET version_num = '0011'",
    ),
    "0011": (
        "UPDATE ticket SET record = json_remove(record, '$.seen_by', '$.seen_at')",
        "UPDATE alembic_version SET version_num = '0010'",
    ),
    "0010": (
        "DROP INDEX alert_guest",
        "ALTER TABLE alert RENAME TO new_alert",
        (
            "CREATE TABLE alert (scan TEXT NOT NULL PRIMARY KEY, guest TEXT NOT NULL, "
            "checkpoint TEXT NOT NULL, device TEXT NOT NULL, at TEXT NOT NULL, "
            "acknowledged_by TEXT NOT NULL, acknowledged_at TEXT)"
        ),
        "CREATE INDEX alert_guest ON alert (guest)",
        (
            "INSERT INTO alert SELECT DISTINCT scan, guest, checkpoint, device, at, "
            "acknowledged_by, acknowledged_at FROM new_alert"
        ),
        "DROP TABLE new_alert",
        "UPDATE alembic_version SET version_num = '0009'",
    ),
    "0009": (
        "DROP INDEX scan_doubt",
        "ALTER TABLE scan DROP COLUMN doubt",
        "UPDATE alembic_version SET version_num = '0008'",
    ),
    "0008": ("UPDATE alembic_version SET version_num = '0007'",),
    "0007": (
        "ALTER TABLE code DROP COLUMN spelling",
        "UPDATE alembic_version SET version_num = '0006'",
    ),
    "0006": (
        "DROP TABLE import_case",
        "ALTER TABLE guest DROP COLUMN listed",
        "ALTER TABLE programme DROP COLUMN listed",
        "UPDATE alembic_version SET version_num = '0005'",
    ),
    "0005": (
        "DROP INDEX guest_turnout",
        "ALTER TABLE guest DROP COLUMN arrived",
        "ALTER TABLE guest DROP COLUMN inside",
        "CREATE INDEX guest_expected ON guest (merged, status, category, delegation, claims)",
        "UPDATE alembic_version SET version_num = '0004'",
    ),
    "0004": (
        "DROP TABLE finding",
        "DROP TABLE finding_vocabulary",
        "DROP TABLE finding_index",
        "PRAGMA user_version = 0",
    ),
    "0003": (
        "DROP INDEX guest_expected",
        "DROP INDEX guest_ranked",
        "DROP INDEX guest_vip",
        "DROP INDEX scan_notable",
        "ALTER TABLE guest DROP COLUMN claims",
        "ALTER TABLE scan DROP COLUMN needed_force",
        "UPDATE alembic_version SET version_num = '0002'",
    ),
}
