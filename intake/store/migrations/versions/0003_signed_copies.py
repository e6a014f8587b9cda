"""Documents know their code and where their values come from; signed copies of them are noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bz_documents") as documents:
        documents.add_column(sa.Column("mark", sa.String(length=200), nullable=False, server_default=""))
        documents.add_column(sa.Column("record", sa.JSON(none_as_null=True), nullable=True))
        documents.create_index(documents.f("ix_bz_documents_mark"), ["mark"], unique=False)
    op.create_table(
        "bz_returned_papers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("file_id", sa.String(length=32), nullable=False),
        sa.Column("pages", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("mark", sa.String(length=200), nullable=False),
        sa.Column("case_no", sa.String(length=40), nullable=False),
        sa.Column("document_id", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("doubt", sa.String(length=30), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_by", sa.String(length=32), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [f"{table}.id"],
                name=op.f(f"fk_bz_returned_papers_{column}_{table}"),
                ondelete="CASCADE",
            )
            for column, table in (("case_id", "bz_cases"), ("file_id", "bz_files"), ("document_id", "bz_documents"))
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bz_returned_papers")),
    )
    op.create_index("ix_bz_returned_papers_case", "bz_returned_papers", ["case_id", "state"], unique=False)
    for column in ("file_id", "document_id"):
        op.create_index(op.f(f"ix_bz_returned_papers_{column}"), "bz_returned_papers", [column], unique=False)
