ALTER TABLE "draft" ADD COLUMN "remind_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "also_countries" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "details" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "suggested_category" text;--> statement-breakpoint
CREATE INDEX "draft_remind" ON "draft" USING btree ("remind_at") WHERE remind_at is not null;