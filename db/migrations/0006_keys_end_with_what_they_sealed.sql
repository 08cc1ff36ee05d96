-- 0 in rows of before: under a key that was not noted, so that no key is destroyed as long as they are there.
ALTER TABLE "child_locator" ADD COLUMN "lookup_key_id" integer NOT NULL DEFAULT 0;
--> statement-breakpoint
ALTER TABLE "child_locator" ALTER COLUMN "lookup_key_id" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "quarter_tag" "bytea";
--> statement-breakpoint
CREATE INDEX "report_kept" ON "report" USING btree ("received_at") WHERE reporter_id is not null or sealed_words is not null;
--> statement-breakpoint
CREATE INDEX "report_told" ON "report" USING btree ("told_at") WHERE told_at is not null and reporter_id is not null;
--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_quarter_tag" CHECK (length(quarter_tag) = 16);