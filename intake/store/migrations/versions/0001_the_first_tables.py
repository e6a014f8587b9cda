"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bz_audit",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("actor_role", sa.String(length=20), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("object_kind", sa.String(length=20), nullable=False),
        sa.Column("object_id", sa.String(length=100), nullable=False),
        sa.Column("case", sa.String(length=64), nullable=False),
        sa.Column("detail", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_bz_audit")),
    )
    with op.batch_alter_table("bz_audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_audit_action"), ["action"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_audit_actor"), ["actor"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_audit_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_audit_case"), ["case"], unique=False)

    op.create_table(
        "bz_audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_audit_head")),
    )
    op.create_table(
        "bz_blobs",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_bz_blobs")),
    )
    op.create_table(
        "bz_case_numbers",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_bz_case_numbers")),
    )
    op.create_table(
        "bz_login_failures",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("subject_hash", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_login_failures")),
    )
    with op.batch_alter_table("bz_login_failures", schema=None) as batch_op:
        batch_op.create_index("ix_bz_login_failures_recent", ["subject_hash", "at"], unique=False)

    op.create_table(
        "bz_portals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_portals")),
        sa.UniqueConstraint("name", name=op.f("uq_bz_portals_name")),
    )
    op.create_table(
        "bz_rates",
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("window", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("subject", "window", name=op.f("pk_bz_rates")),
    )
    op.create_table(
        "bz_repeated_calls",
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("request_sha256", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("owner", "key", name=op.f("pk_bz_repeated_calls")),
    )
    with op.batch_alter_table("bz_repeated_calls", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_repeated_calls_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "bz_settings",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_bz_settings")),
    )
    op.create_table(
        "bz_users",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("display_name", sa.String(length=60), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_login_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_users")),
        sa.UniqueConstraint("login", name=op.f("uq_bz_users_login")),
    )
    op.create_table(
        "bz_workers",
        sa.Column("executor_id", sa.String(length=100), nullable=False),
        sa.Column("reader", sa.String(length=60), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("executor_id", name=op.f("pk_bz_workers")),
    )
    op.create_table(
        "bz_api_keys",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("portal_id", sa.String(length=32), nullable=False),
        sa.Column("prefix", sa.String(length=16), nullable=False),
        sa.Column("key_hash", sa.String(length=64), nullable=False),
        sa.Column("scopes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["portal_id"], ["bz_portals.id"], name=op.f("fk_bz_api_keys_portal_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_api_keys")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_bz_api_keys_key_hash")),
    )
    with op.batch_alter_table("bz_api_keys", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_api_keys_portal_id"), ["portal_id"], unique=False)

    op.create_table(
        "bz_cases",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("follow_code", sa.String(length=12), nullable=False),
        sa.Column("district", sa.String(length=50), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("situation", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("form", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("list_notice", sa.String(length=60), nullable=False),
        sa.Column("list_in_force", sa.Date(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("event_count", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=30), nullable=False),
        sa.Column("step_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verdict", sa.String(length=30), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("open_doubts", sa.Integer(), nullable=True),
        sa.Column("phone_hash", sa.String(length=64), nullable=True),
        sa.Column("portal_id", sa.String(length=32), nullable=True),
        sa.Column("opened_by", sa.String(length=32), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hold", sa.Boolean(), nullable=False),
        sa.Column("purged_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("version > 0", name=op.f("ck_bz_cases_version")),
        sa.ForeignKeyConstraint(["portal_id"], ["bz_portals.id"], name=op.f("fk_bz_cases_portal_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_bz_cases_number")),
    )
    with op.batch_alter_table("bz_cases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_cases_created_at"), ["created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_cases_opened_by"), ["opened_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_cases_phone_hash"), ["phone_hash"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_cases_portal_id"), ["portal_id"], unique=False)
        batch_op.create_index("ix_bz_cases_queue", ["district", "step", "due_at"], unique=False)

    op.create_table(
        "bz_sessions",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=True),
        sa.Column("holder_id", sa.String(length=32), nullable=False),
        sa.Column("csrf_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["bz_users.id"], name=op.f("fk_bz_sessions_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_bz_sessions")),
    )
    with op.batch_alter_table("bz_sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_sessions_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_sessions_holder_id"), ["holder_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_sessions_user_id"), ["user_id"], unique=False)

    op.create_table(
        "bz_user_roles",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("scope", sa.String(length=50), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["bz_users.id"], name=op.f("fk_bz_user_roles_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "role", "scope", name=op.f("pk_bz_user_roles")),
    )
    op.create_table(
        "bz_webhooks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("portal_id", sa.String(length=32), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        sa.Column("secret", sa.String(length=100), nullable=False),
        sa.Column("kinds", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["portal_id"], ["bz_portals.id"], name=op.f("fk_bz_webhooks_portal_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_webhooks")),
    )
    with op.batch_alter_table("bz_webhooks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_webhooks_portal_id"), ["portal_id"], unique=False)

    op.create_table(
        "bz_case_access",
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("holder_id", sa.String(length=32), nullable=False),
        sa.Column("way", sa.String(length=10), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["bz_cases.id"], name=op.f("fk_bz_case_access_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "holder_id", name=op.f("pk_bz_case_access")),
    )
    with op.batch_alter_table("bz_case_access", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_case_access_holder_id"), ["holder_id"], unique=False)

    op.create_table(
        "bz_case_events",
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["bz_cases.id"], name=op.f("fk_bz_case_events_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_bz_case_events")),
    )
    with op.batch_alter_table("bz_case_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_case_events_at"), ["at"], unique=False)

    op.create_table(
        "bz_case_keys",
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("value_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["bz_cases.id"], name=op.f("fk_bz_case_keys_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "kind", "value_hash", name=op.f("pk_bz_case_keys")),
    )
    with op.batch_alter_table("bz_case_keys", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_case_keys_value_hash"), ["value_hash"], unique=False)

    op.create_table(
        "bz_deliveries",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("webhook_id", sa.String(length=32), nullable=False),
        sa.Column("news_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["webhook_id"], ["bz_webhooks.id"], name=op.f("fk_bz_deliveries_webhook_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_deliveries")),
    )
    with op.batch_alter_table("bz_deliveries", schema=None) as batch_op:
        batch_op.create_index("ix_bz_deliveries_due", ["state", "next_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_deliveries_webhook_id"), ["webhook_id"], unique=False)

    op.create_table(
        "bz_documents",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("data", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("data_sha256", sa.String(length=64), nullable=False),
        sa.Column("docx_sha256", sa.String(length=64), nullable=False),
        sa.Column("pdf_sha256", sa.String(length=64), nullable=True),
        sa.Column("doc_no", sa.String(length=60), nullable=False),
        sa.Column("event_seq", sa.Integer(), nullable=True),
        sa.Column("issued_by", sa.String(length=32), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["bz_cases.id"], name=op.f("fk_bz_documents_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["docx_sha256"], ["bz_blobs.sha256"], name=op.f("fk_bz_documents_docx_sha256")),
        sa.ForeignKeyConstraint(["pdf_sha256"], ["bz_blobs.sha256"], name=op.f("fk_bz_documents_pdf_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_documents")),
        sa.UniqueConstraint("case_id", "kind", "version", name=op.f("uq_bz_documents_case_id_kind_version")),
    )
    with op.batch_alter_table("bz_documents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_documents_docx_sha256"), ["docx_sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_documents_pdf_sha256"), ["pdf_sha256"], unique=False)

    op.create_table(
        "bz_files",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=True),
        sa.Column("reader", sa.String(length=60), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("problem", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_by", sa.String(length=32), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["bz_cases.id"], name=op.f("fk_bz_files_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["sha256"], ["bz_blobs.sha256"], name=op.f("fk_bz_files_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_files")),
        sa.UniqueConstraint("case_id", "sha256", name=op.f("uq_bz_files_case_id_sha256")),
    )
    with op.batch_alter_table("bz_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_files_sha256"), ["sha256"], unique=False)
        batch_op.create_index("ix_bz_files_status", ["status", "received_at"], unique=False)

    op.create_table(
        "bz_findings",
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("files", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("list_notice", sa.String(length=60), nullable=False),
        sa.Column("program", sa.String(length=40), nullable=False),
        sa.Column("shared", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("outcome", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["bz_cases.id"], name=op.f("fk_bz_findings_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_bz_findings")),
    )
    op.create_table(
        "bz_news",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("data", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["bz_cases.id"], name=op.f("fk_bz_news_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_news")),
    )
    with op.batch_alter_table("bz_news", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_news_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_news_case_id"), ["case_id"], unique=False)

    op.create_table(
        "bz_one_time_codes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("subject_hash", sa.String(length=64), nullable=False),
        sa.Column("code_hash", sa.String(length=200), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["bz_cases.id"], name=op.f("fk_bz_one_time_codes_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_one_time_codes")),
    )
    with op.batch_alter_table("bz_one_time_codes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_one_time_codes_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_one_time_codes_subject_hash"), ["subject_hash"], unique=False)

    op.create_table(
        "bz_arrangements",
        sa.Column("file_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("papers", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["bz_files.id"], name=op.f("fk_bz_arrangements_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("file_id", "seq", name=op.f("pk_bz_arrangements")),
    )
    op.create_table(
        "bz_clerk_findings",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("file_id", sa.String(length=32), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("box", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["bz_cases.id"], name=op.f("fk_bz_clerk_findings_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["bz_files.id"], name=op.f("fk_bz_clerk_findings_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_clerk_findings")),
    )
    with op.batch_alter_table("bz_clerk_findings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_clerk_findings_case_id"), ["case_id"], unique=False)

    op.create_table(
        "bz_delivery_tries",
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("error", sa.String(length=60), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["bz_deliveries.id"], name=op.f("fk_bz_delivery_tries_delivery_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("delivery_id", "number", name=op.f("pk_bz_delivery_tries")),
    )
    op.create_table(
        "bz_file_readings",
        sa.Column("file_id", sa.String(length=32), nullable=False),
        sa.Column("reader", sa.String(length=60), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["bz_files.id"], name=op.f("fk_bz_file_readings_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("file_id", "reader", name=op.f("pk_bz_file_readings")),
    )
    op.create_table(
        "bz_jobs",
        sa.Column("id", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.Column("file_id", sa.String(length=32), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=60), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["bz_cases.id"], name=op.f("fk_bz_jobs_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["file_id"], ["bz_files.id"], name=op.f("fk_bz_jobs_file_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_jobs")),
    )
    with op.batch_alter_table("bz_jobs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_jobs_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_jobs_file_id"), ["file_id"], unique=False)
        batch_op.create_index("ix_bz_jobs_waiting", ["state", "priority", "queued_at"], unique=False)

    op.create_table(
        "bz_originals_seen",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.String(length=32), nullable=True),
        sa.Column("seen_by", sa.String(length=32), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["bz_cases.id"], name=op.f("fk_bz_originals_seen_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["bz_files.id"], name=op.f("fk_bz_originals_seen_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_originals_seen")),
    )
    with op.batch_alter_table("bz_originals_seen", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_originals_seen_case_id"), ["case_id"], unique=False)

    op.create_table(
        "bz_page_results",
        sa.Column("file_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reader", sa.String(length=60), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["bz_files.id"], name=op.f("fk_bz_page_results_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("file_id", "number", "reader", name=op.f("pk_bz_page_results")),
    )
    op.create_table(
        "bz_pages",
        sa.Column("file_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("picture_sha256", sa.String(length=64), nullable=True),
        sa.Column("quality", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("problem", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seconds", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(["file_id"], ["bz_files.id"], name=op.f("fk_bz_pages_file_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["picture_sha256"], ["bz_blobs.sha256"], name=op.f("fk_bz_pages_picture_sha256")),
        sa.PrimaryKeyConstraint("file_id", "number", name=op.f("pk_bz_pages")),
    )
    with op.batch_alter_table("bz_pages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bz_pages_picture_sha256"), ["picture_sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_bz_pages_status"), ["status"], unique=False)
    op.bulk_insert(
        sa.table("bz_audit_head", sa.column("id"), sa.column("seq"), sa.column("hash")),
        [{"id": 1, "seq": 0, "hash": "0" * 64}],
    )
