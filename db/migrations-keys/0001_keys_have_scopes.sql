ALTER TABLE "key" ADD COLUMN "scope" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "key" ADD COLUMN "master" text;
--> statement-breakpoint
ALTER TABLE "key" ADD COLUMN "active_at" timestamp with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX "key_scope" ON "key" USING btree ("purpose","scope") WHERE scope <> '';
--> statement-breakpoint
CREATE INDEX "key_shared" ON "key" USING btree ("id") WHERE purpose not in ('reporter', 'report');
--> statement-breakpoint
-- Only how a key is wrapped may change: under another master key.
GRANT UPDATE (wrapped, master) ON key TO saksi_app;
